package org.jejak.ledger.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.Decision.Field;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Stance;
import org.jejak.model.Transfer;
import org.jejak.model.Voice;

/** The fields of a claim that a decision may set, as texts and back. Quote, phrase and their places are never touched. */
public final class Fields {

    /** Between the hops of a chain; no name holds it. */
    public static final String BETWEEN_HOPS = "\n";

    private static final Set<Field> GRADES = EnumSet.of(Field.RELIABILITY, Field.CREDIBILITY);
    private static final Set<Field> VALUE = EnumSet.of(Field.MIN, Field.MAX, Field.MODIFIER);

    private Fields() {}

    /** Whether a field belongs to the number, which is set as a whole. */
    static boolean isOfValue(Field field) {
        return VALUE.contains(field);
    }

    /** What claims of this kind have. */
    public static Set<Field> of(Claim claim) {
        Set<Field> all = EnumSet.complementOf(EnumSet.copyOf(GRADES));
        if (!(claim instanceof Figure)) {
            all.remove(Field.UNIT);
        }
        if (!(claim instanceof Figure || claim instanceof Forecast)) {
            all.removeAll(VALUE);
        }
        return all;
    }

    /** All that the claim says in them; an empty text where it says nothing. */
    public static Map<Field, String> read(Claim claim) {
        Map<Field, String> read = new EnumMap<>(Field.class);
        for (Field field : of(claim)) {
            read.put(field, read(claim, field));
        }
        return read;
    }

    private static String read(Claim claim, Field field) {
        Scope scope = claim.scope();
        Voice voice = claim.voice();
        return switch (field) {
            case INDICATOR -> claim.indicator();
            case MIN -> value(claim).flatMap(Interval::min).map(Fields::plain).orElse("");
            case MAX -> value(claim).flatMap(Interval::max).map(Fields::plain).orElse("");
            case MODIFIER ->
                value(claim).map(Interval::modifier).map(Modifier::id).orElse("");
            case UNIT -> claim instanceof Figure figure ? figure.unit().orElse("") : "";
            case SOURCE -> voice.source().orElse("");
            case VIA -> String.join(BETWEEN_HOPS, voice.via());
            case STANCE -> id(voice.stance());
            case MODALITY -> id(voice.modality());
            case ACTOR -> scope.actor().orElse("");
            case TARGET -> scope.target().orElse("");
            case PLACE -> scope.place().orElse("");
            case TIME -> scope.time().map(Edtf::value).orElse("");
            case RELIABILITY, CREDIBILITY -> throw new IllegalArgumentException(field + " is no part of a claim");
        };
    }

    /** The claim with these fields in place of its own. Words that named another source or its office are left out. */
    public static Claim set(Claim claim, Map<Field, String> fields) {
        Scope scope = scope(claim.scope(), fields);
        Voice voice = voice(claim.voice(), fields);
        String indicator = fields.getOrDefault(Field.INDICATOR, claim.indicator());
        if (claim instanceof Figure it) {
            return new Figure(
                    it.id(),
                    indicator,
                    it.quote(),
                    it.phrase(),
                    value(claim, fields).orElse(it.value()),
                    text(fields, Field.UNIT, it.unit()),
                    scope,
                    voice,
                    it.details());
        }
        if (claim instanceof Forecast it) {
            return new Forecast(it.id(), indicator, it.quote(), value(claim, fields), scope, voice, it.details());
        }
        if (claim instanceof Event it) {
            return new Event(it.id(), indicator, it.quote(), scope, voice, it.details());
        }
        return claim instanceof Transfer it
                ? new Transfer(it.id(), indicator, it.quote(), scope, voice, it.details())
                : new Position(claim.id(), indicator, claim.quote(), scope, voice);
    }

    static Optional<Interval> value(Claim claim) {
        return claim instanceof Figure figure
                ? Optional.of(figure.value())
                : claim instanceof Forecast forecast ? forecast.value() : Optional.empty();
    }

    /** The number comes whole, so that no bound of another reading meets one of this. */
    private static Optional<Interval> value(Claim claim, Map<Field, String> fields) {
        String modifier = fields.getOrDefault(Field.MODIFIER, "");
        if (!fields.containsKey(Field.MODIFIER)) {
            return value(claim);
        }
        return modifier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(
                        number(fields, Field.MIN), number(fields, Field.MAX), constant(Modifier.class, modifier)));
    }

    private static Optional<BigDecimal> number(Map<Field, String> fields, Field field) {
        return Optional.of(fields.getOrDefault(field, ""))
                .filter(number -> !number.isEmpty())
                .map(BigDecimal::new);
    }

    private static Scope scope(Scope scope, Map<Field, String> fields) {
        return new Scope(
                text(fields, Field.ACTOR, scope.actor()),
                text(fields, Field.TARGET, scope.target()),
                text(fields, Field.PLACE, scope.place()),
                text(fields, Field.TIME, scope.time().map(Edtf::value)).map(Edtf::new),
                scope.timeText());
    }

    private static Voice voice(Voice voice, Map<Field, String> fields) {
        Optional<String> source = text(fields, Field.SOURCE, voice.source());
        boolean same = source.equals(voice.source());
        return new Voice(
                source,
                same ? voice.sourceMention() : Optional.empty(),
                fields.containsKey(Field.VIA) ? hops(fields.getOrDefault(Field.VIA, "")) : voice.via(),
                voice.attribution(),
                fields.containsKey(Field.STANCE)
                        ? constant(Stance.class, fields.getOrDefault(Field.STANCE, ""))
                        : voice.stance(),
                fields.containsKey(Field.MODALITY)
                        ? constant(Modality.class, fields.getOrDefault(Field.MODALITY, ""))
                        : voice.modality(),
                same ? voice.office() : Optional.empty());
    }

    static List<String> hops(String via) {
        return via.isEmpty() ? List.of() : Arrays.asList(via.split(BETWEEN_HOPS, -1));
    }

    private static Optional<String> text(Map<Field, String> fields, Field field, Optional<String> otherwise) {
        String set = fields.get(field);
        return set == null ? otherwise : Optional.of(set).filter(text -> !text.isEmpty());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
