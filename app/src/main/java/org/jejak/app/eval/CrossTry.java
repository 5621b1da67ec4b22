package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.*;
import java.util.*;
import org.jejak.ledger.*;
import org.jejak.ledger.origin.*;
import org.jejak.model.*;
import org.jejak.pack.*;

public class CrossTry {
    public static void main(String[] a) throws Exception {
        Path dir = Path.of(a[0]);
        boolean dev = Files.isDirectory(dir.resolve("gold"));
        CrossGold cross = CrossGold.in(dir).get();
        Map<String, String> pub = new HashMap<>();
        if (Files.exists(dir.resolve("meta.jsonl")))
            for (JsonNode n : GoldJson.lines(dir.resolve("meta.jsonl"))) {
                String p = n.path("published").textValue();
                if (p == null) p = n.path("published_inferred").textValue();
                if (p != null) pub.put(CrossGold.name(n.path("file").asText()), p);
            }
        List<ClaimEntry> all = new ArrayList<>();
        Map<String, List<Derivation>> der = new HashMap<>();
        try (var s = Files.list(dev ? dir.resolve("gold") : dir)) {
            for (Path f : s.filter(x -> x.toString().endsWith(".json")
                            && !x.toString().contains("cross")
                            && !x.toString().contains("sources"))
                    .sorted()
                    .toList()) {
                JsonNode g = GoldJson.read(f);
                if (!g.has("claims")) continue;
                String n = CrossGold.name(f.toString());
                Path t = (dev ? dir.resolve("texts") : dir).resolve(n + ".txt");
                String text = Files.readString(t);
                Optional<String> no = Optional.empty();
                Metadata m = new Metadata(
                        Optional.of(text.lines().findFirst().orElse("")),
                        Optional.ofNullable(g.path("document").path("outlet").textValue()),
                        no,
                        no,
                        no,
                        Optional.ofNullable(pub.getOrDefault(
                                        n, g.path("document").path("published").textValue()))
                                .map(Edtf::new),
                        Optional.empty());
                all.addAll(GoldEntries.of(n + ".txt", text, m, g));
            }
        }
        Packs packs = Packs.below(Path.of("/work/wt/origins"));
        Story story = Story.of(packs, Optional.empty());
        Map<String, List<String>> up = new HashMap<>();
        if (Files.exists(dir.resolve("sources.json")))
            for (JsonNode n : GoldJson.read(dir.resolve("sources.json")))
                if (n.path("parent").isTextual())
                    up.put(n.path("source").asText(), List.of(n.path("parent").asText()));
        story = story.with(up);
        List<Origin> os = new Origins(story, der).of(all);
        Map<String, Integer> of = new HashMap<>();
        int k = 0;
        for (Origin o : os) {
            for (Echo e : o.echoes())
                of.put(e.claim().id().article() + "/" + e.claim().id().key(), k);
            k++;
        }
        Map<String, Integer> gold = cross.clusterOf();
        List<String> keys = new ArrayList<>(of.keySet());
        Collections.sort(keys);
        int tp = 0, fp = 0, fn = 0;
        Map<String, ClaimEntry> by = new HashMap<>();
        for (ClaimEntry e : all) by.put(e.id().article() + "/" + e.id().key(), e);
        for (int i = 0; i < keys.size(); i++)
            for (int j = i + 1; j < keys.size(); j++) {
                String x = keys.get(i), y = keys.get(j);
                boolean g = gold.containsKey(x) && gold.get(x).equals(gold.get(y));
                boolean p = of.get(x).equals(of.get(y));
                boolean same = x.substring(0, x.indexOf('/')).equals(y.substring(0, y.indexOf('/')));
                if (same && !g && !(gold.containsKey(x) || gold.containsKey(y))) continue;
                if (g && p) tp++;
                else if (g) {
                    fn++;
                    System.out.println("FN " + sh(by.get(x)) + " || " + sh(by.get(y)));
                } else if (p) {
                    fp++;
                    System.out.println("FP " + sh(by.get(x)) + " || " + sh(by.get(y)));
                }
            }
        System.out.println("tp " + tp + " fp " + fp + " fn " + fn + " F1 " + (2.0 * tp / (2 * tp + fp + fn)));
        int ok = 0, n = 0;
        for (Set<String> s : cross.lookAlikes()) {
            List<String> l = new ArrayList<>(s);
            for (int i = 0; i < l.size(); i++)
                for (int j = i + 1; j < l.size(); j++) {
                    String x = l.get(i), y = l.get(j);
                    if (!of.containsKey(x) || !of.containsKey(y)) continue;
                    if (gold.containsKey(x) && gold.get(x).equals(gold.get(y))) continue;
                    n++;
                    if (of.get(x).equals(of.get(y)))
                        System.out.println("LOOK " + sh(by.get(x)) + " || " + sh(by.get(y)));
                    else ok++;
                }
        }
        System.out.println("apart " + ok + "/" + n);
    }

    static String sh(ClaimEntry e) {
        Figure f = (Figure) e.claim();
        return e.id().key() + " " + f.indicator() + " " + f.value().min().orElse(null) + ".."
                + f.value().max().orElse(null) + " " + f.unit().orElse("-") + " "
                + f.scope().actor().orElse("-") + " " + f.voice().source().orElse("-") + " via "
                + f.voice().via() + " t " + f.scope().time().orElse(null) + " p "
                + e.article().metadata().published().orElse(null);
    }
}
