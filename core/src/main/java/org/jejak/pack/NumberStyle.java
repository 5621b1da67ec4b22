package org.jejak.pack;

import java.util.Set;

/**
 * How a language writes numbers in digits.
 *
 * @param decimal the decimal mark
 * @param grouping marks between groups of three digits; a blank stands for any space
 */
public record NumberStyle(String decimal, Set<String> grouping) {

    public NumberStyle {
        grouping = Set.copyOf(grouping);
    }
}
