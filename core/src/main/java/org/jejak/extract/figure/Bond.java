package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;

/**
 * A quantity tied to the indicator that explains it.
 *
 * @param trigger the words that tie them; empty where the counted noun alone does, or another figure of the sentence
 * @param noun the counted noun where it stands before the number
 * @param cost how loosely they are tied: tokens between, and what stands between
 * @param ground what ties them
 * @param earlier first token of the number whose bond this one takes over, or -1
 */
record Bond(
        Indicator indicator, Optional<Trigger> trigger, Optional<String> noun, int cost, Ground ground, int earlier) {}
