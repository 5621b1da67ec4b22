package org.jejak.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.LedgerStore;
import org.jejak.store.SqliteLedgerStore;

/** Works out everything that the ledger concludes of a case in one reasoning and keeps it, as a program that shows any of it must. */
public final class Everything {

    private Everything() {}

    /** @param args the case; prints how many of each conclusion there are, and the seconds of processor time that each took */
    public static void main(String[] args) {
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(Path.of(args[0]))) {
            questions(new Reasoning(store)).forEach((name, question) -> {
                long start = cpu();
                int count = question.get().size();
                System.out.printf(Locale.ROOT, "%s %d %.1f%n", name, count, (cpu() - start) / 1e9);
            });
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, Supplier<Collection<?>>> questions(Reasoning reasoning) {
        Map<String, Supplier<Collection<?>>> questions = new LinkedHashMap<>();
        questions.put("origins", reasoning::origins);
        questions.put(
                "backing",
                () -> reasoning.origins().stream().map(reasoning::backing).toList());
        questions.put("contests", reasoning::contests);
        questions.put(
                "revisions",
                () -> reasoning.origins().stream()
                        .flatMap(origin -> reasoning.revisions().before(origin).stream())
                        .toList());
        questions.put("distortions", reasoning::distortions);
        questions.put("positions", reasoning::positions);
        questions.put("forecasts", reasoning::forecasts);
        questions.put("perspectives", reasoning::perspectives);
        questions.put(
                "timeline",
                () -> reasoning.chronicle().timeline(reasoning.chronicle().types()));
        questions.put("exchange", () -> reasoning.chronicle().exchange());
        questions.put("instruments", () -> reasoning.chronicle().instruments());
        questions.put("desk", () -> reasoning.chronicle().desk());
        return questions;
    }
}
