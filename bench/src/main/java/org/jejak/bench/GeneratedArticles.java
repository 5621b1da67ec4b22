package org.jejak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jejak.extract.Languages;
import org.jejak.pack.Packs;

/**
 * News reports in any number, of about 3,000 characters each: the head of a sample, then paragraphs of other samples and golden sentences of
 * the topic packs, with other numbers in them. Each is distinct. The same seed and number always give the same report, whatever
 * was made before it. Immutable; any thread.
 */
public final class GeneratedArticles {

    static final long SEED = 2026;

    /** UTF-16 units from which on a report gets no further paragraph. */
    private static final int LONG_ENOUGH = 2_800;

    /** Shorter blocks at the top of a sample are headline, outlet, byline or date. */
    private static final int PARAGRAPH = 120;

    /** One paragraph in so many is a golden sentence; these are denser in figures than reports are. */
    private static final int GOLDEN = 6;

    /** A count such as 1,200 or 3.000.000: not a year, a day or a number in a name. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,])\\d{1,3}([.,]\\d{3})+(?!\\d)");

    private final long seed;
    private final List<Material> materials;

    /** What the reports of one language are made of. */
    private record Material(List<String> heads, List<String> paragraphs, List<String> sentences) {}

    /** @param home the folder that holds packs and samples */
    public GeneratedArticles(Path home, long seed) {
        this.seed = seed;
        Packs packs = Packs.below(home);
        Languages languages = new Languages(packs.languages().values());
        List<String> samples = texts(home.resolve("samples"), ".txt");
        this.materials = packs.languages().keySet().stream()
                .map(code -> material(
                        samples.stream()
                                .filter(text -> languages
                                        .guess(text)
                                        .language()
                                        .filter(code::equals)
                                        .isPresent())
                                .toList(),
                        texts(home.resolve("topics"), "figures." + code + ".md")))
                .filter(material -> !material.paragraphs.isEmpty())
                .toList();
    }

    private static List<String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Material material(List<String> samples, List<String> tables) {
        Material material = new Material(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String sample : samples) {
            List<String> blocks = Arrays.asList(sample.strip().split("\\n\\s*\\n", -1));
            int body = 1;
            while (body < blocks.size() && blocks.get(body).length() < PARAGRAPH) {
                body++;
            }
            material.heads.add(String.join("\n\n", blocks.subList(0, body)));
            material.paragraphs.addAll(blocks.subList(body, blocks.size()));
        }
        for (String table : tables) {
            table.lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                    .map(line -> line.split("\\|", -1)[1].strip())
                    .filter(sentence -> !sentence.isEmpty())
                    .forEach(material.sentences::add);
        }
        return material;
    }

    /** The report of a number; languages take turns. */
    public String text(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Material material = materials.get(number % materials.size());
        StringBuilder text = new StringBuilder(any(material.heads, random));
        while (text.length() < LONG_ENOUGH) {
            boolean golden = !material.sentences.isEmpty() && random.nextInt(GOLDEN) == 0;
            text.append("\n\n").append(any(golden ? material.sentences : material.paragraphs, random));
        }
        return COUNT.matcher(text).replaceAll(count -> otherDigits(count.group(), random)) + "\n\n#" + number + "\n";
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String otherDigits(String count, Random random) {
        StringBuilder other = new StringBuilder(count);
        for (int i = 0; i < count.length(); i++) {
            if (Character.isDigit(count.charAt(i))) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }

    /** A file name for the report of a number. */
    public static String name(int number) {
        return "%06d.txt".formatted(number);
    }

    /** Writes the reports from 0 on as files into a folder, which is made where it is missing. */
    public void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < count; number++) {
            Files.writeString(folder.resolve(name(number)), text(number));
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected COUNT and FOLDER");
        }
        new GeneratedArticles(Bench.home(), SEED).write(Integer.parseInt(args[0]), Path.of(args[1]));
    }
}
