package org.jejak.text;

import java.util.Arrays;

/**
 * A tree of numbered nodes with numbered branches, all in one table with open addressing: however many words it holds, a step
 * costs one look into the table. Grows while it is built; read by any thread once that is done.
 */
final class Trie {

    static final int ROOT = 0;

    /** Where no branch leads. */
    static final int NONE = -1;

    private long[] branches = new long[64];
    /** The node that the branch in the same place leads to; 0, to which none leads, where the place is free. */
    private int[] nodes = new int[64];

    private int size = 1;
    /** For each node a bit for each branch, 64 branches sharing them: what leads nowhere seldom needs a look into the table. */
    private long[] leading = new long[64];

    /** The number of nodes. */
    int size() {
        return size;
    }

    /** Whether no branch leads on from a node. */
    boolean isLeaf(int node) {
        return leading[node] == 0;
    }

    /** The node that the branch of a node leads to, or {@link #NONE}. */
    int next(int node, int branch) {
        if ((leading[node] & 1L << branch) == 0) {
            return NONE;
        }
        int found = nodes[place(node, branch)];
        return found == 0 ? NONE : found;
    }

    /** The same, with a new node where there is none. */
    int grow(int node, int branch) {
        if (2 * size > nodes.length) {
            widen();
        }
        int place = place(node, branch);
        if (nodes[place] == 0) {
            branches[place] = key(node, branch);
            nodes[place] = size++;
            leading[node] |= 1L << branch;
        }
        return nodes[place];
    }

    private int place(int node, int branch) {
        long key = key(node, branch);
        int mask = nodes.length - 1;
        int place = (int) (key * 0x9e3779b97f4a7c15L >>> 40) & mask;
        while (nodes[place] != 0 && branches[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private static long key(int node, int branch) {
        return (long) node << 32 | branch & 0xffffffffL;
    }

    private void widen() {
        long[] oldBranches = branches;
        int[] oldNodes = nodes;
        branches = new long[2 * oldNodes.length];
        nodes = new int[2 * oldNodes.length];
        leading = Arrays.copyOf(leading, nodes.length);
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != 0) {
                int place = place((int) (oldBranches[i] >>> 32), (int) oldBranches[i]);
                branches[place] = oldBranches[i];
                nodes[place] = oldNodes[i];
            }
        }
    }
}
