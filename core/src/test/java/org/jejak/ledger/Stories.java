package org.jejak.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Detail;
import org.jejak.model.Modality;
import org.jejak.model.Stance;

/**
 * Little stories of invented reports, from {@code src/test/resources/stories}: what each article says, and what follows from it.
 *
 * <p>A story is a title after {@code #}, the topic after it in brackets, a line for each claim and one for each conclusion after
 * {@code =}. A claim is an article, the day it came out, an indicator and a number (see {@link Reports#figure}), {@code holds} and a
 * proposition, or {@code event} or {@code transfer} and a type; then what else the article tells of it, parted by commas; {@code read in} names the language pack.
 */
public record Stories(String title, Story story, Map<String, ClaimEntry> claims, List<String> conclusions) {

    private static final Set<String> KINDS = Set.of("holds", "event", "transfer");

    public static List<Stories> in(String file) throws IOException {
        List<Stories> stories = new ArrayList<>();
        Map<String, Story> topics = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/stories", file), StandardCharsets.UTF_8)) {
            if (line.startsWith("# ")) {
                String topic = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
                stories.add(new Stories(
                        line.substring(2),
                        topics.computeIfAbsent(topic, Reports::story),
                        new LinkedHashMap<>(),
                        new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                stories.get(stories.size() - 1).conclusions.add(line.substring(2));
            } else if (!line.isBlank()) {
                stories.get(stories.size() - 1).enter(line);
            }
        }
        return stories;
    }

    private void enter(String line) {
        String[] parts = line.split(", ", -1);
        String[] head = parts[0].split(" ", -1);
        boolean number = !KINDS.contains(head[2]);
        Draft draft = Reports.figure(head[0], head[1], number ? head[2] : head[3], number ? head[3] : "yes")
                .at(100 + 20 * claims.size());
        for (int i = 1; i < parts.length; i++) {
            draft = with(draft, parts[i]);
        }
        ClaimEntry entry = switch (head[2]) {
            case "holds" -> draft.position();
            case "event" -> draft.event();
            case "transfer" -> draft.transfer();
            default -> draft.entry();
        };
        String name = head[0] + ":" + head[3];
        claims.put(claims.containsKey(name) ? name + "/" + claims.size() : name, entry);
    }

    private static Draft with(Draft draft, String what) {
        String rest = what.substring(what.lastIndexOf(" of ") < 0 ? what.indexOf(' ') + 1 : what.indexOf(" of ") + 4);
        return switch (what.split(" ", -1)[0]) {
            case "by" -> draft.by(what.substring(3));
            case "for" -> draft.office(what.substring(4));
            case "via" -> draft.via(what.substring(4).split(" and ", -1));
            case "as" -> draft.asOf(rest);
            case "of" -> draft.of(what.substring(3));
            case "in" -> draft.in(what.substring(3));
            case "whose" -> draft.whose(what.substring(6));
            case "to" -> draft.to(what.substring(3));
            case "with" -> draft.with(Detail.Kind.PARTICIPANT, what.substring(5));
            case "goods" -> draft.with(Detail.Kind.GOODS, what.substring(6));
            case "proof" -> draft.with(Detail.Kind.PROOF, what.substring(6));
            case "read" -> draft.readAs(what.substring(8));
            case "told" -> draft.words(what.substring(5));
            case "title" -> draft.inTitle();
            case "estimated", "planned", "conditional" -> draft.told(Modality.valueOf(what.toUpperCase(Locale.ROOT)));
            default -> draft.told(Stance.valueOf(what.toUpperCase(Locale.ROOT)));
        };
    }

    /** The short name of a claim in the story: the article and the number or proposition, and of a second one its place. */
    public String name(ClaimEntry entry) {
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().id().equals(entry.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return title;
    }
}
