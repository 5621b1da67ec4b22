package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.pack.Indicator;

/**
 * A quantity tied to the indicator that explains it.
 *
 * @param trigger the words that tie them; empty where the counted noun alone does, or another figure of the sentence
 * @param noun the counted noun where it stands before the number
 * @param cost how loosely they are tied: tokens between, and what stands between
 * @param how for explanations
 */
record Bond(Indicator indicator, Optional<Trigger> trigger, Optional<String> noun, int cost, String how) {}
