package org.jejak.app.eval;

import java.util.List;

/** Tells what a fault is about, with the eyes of the packs. */
@FunctionalInterface
public interface Traits {

    List<Trait> seenBy(PackWords packs);
}
