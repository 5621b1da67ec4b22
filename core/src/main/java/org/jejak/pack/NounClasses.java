package org.jejak.pack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which noun classes belong to a wider one, the same for all languages: soldiers and children are persons. Immutable; any thread. */
public final class NounClasses {

    private final Map<String, List<String>> narrower;
    /** By class, those within it at any depth: asked of every two figures that are compared. */
    private final Map<String, Set<String>> held = new HashMap<>();

    /** @param narrower the classes directly within a class */
    public NounClasses(Map<String, List<String>> narrower) {
        this.narrower = Map.copyOf(narrower);
        narrower.keySet().forEach(name -> held.put(name, within(Set.of(name))));
    }

    /** @param languages the folder {@code languages}, with {@code classes.yaml} */
    public static NounClasses read(Path languages) {
        Map<String, List<String>> narrower = new LinkedHashMap<>();
        Yaml.read(languages.resolve("classes.yaml"), "languages/classes.yaml")
                .map()
                .forEach((name, list) -> narrower.put(name, list.texts()));
        return new NounClasses(narrower);
    }

    /** The classes given and all within them. */
    Set<String> within(Set<String> classes) {
        Set<String> all = new LinkedHashSet<>();
        classes.forEach(name -> add(name, all));
        return all;
    }

    /** Whether one class lies within the other, at any depth. */
    public boolean holds(String wide, String narrow) {
        return !wide.equals(narrow) && held.getOrDefault(wide, Set.of()).contains(narrow);
    }

    /** The classes that hold others, by name. */
    public Set<String> wide() {
        return new TreeSet<>(narrower.keySet());
    }

    private void add(String name, Set<String> all) {
        if (all.add(name)) {
            narrower.getOrDefault(name, List.of()).forEach(sub -> add(sub, all));
        }
    }
}
