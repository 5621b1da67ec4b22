package org.jejak.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What was asked for last, as long as all of it weighs no more than so much; whatever else is asked for is worked out again. One thread. */
public final class AtHand<K, V> {

    private final long most;
    private final ToIntFunction<V> weight;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long weighs;

    /** @param most how much may weigh together, in the unit that {@code weight} tells; what weighs more alone is still kept while asked for */
    public AtHand(long most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    public V get(K key, Function<K, V> make) {
        V known = values.get(key);
        if (known == null) {
            known = make.apply(key);
            values.put(key, known);
            weighs += weight.applyAsInt(known);
            dropEldest();
        }
        return known;
    }

    private void dropEldest() {
        for (Iterator<V> eldest = values.values().iterator(); weighs > most && values.size() > 1; ) {
            weighs -= weight.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
