package org.jejak.pack;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML 1.2 value that knows the file and line it stands in. Scalars are always text: {@code no} is a word here. */
final class Yaml {

    private final String file;
    private final Node node;
    private final Node key;

    private Yaml(String file, Node node) {
        this(file, node, node);
    }

    private Yaml(String file, Node node, Node key) {
        this.file = file;
        this.node = node;
        this.key = key;
    }

    /**
     * @param file the file to read
     * @param name how to name it in messages
     */
    static Yaml read(Path file, String name) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(name).setUseMarks(true).build();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = new Compose(settings).composeReader(reader).orElseGet(Yaml::nothing);
            return new Yaml(name, root);
        } catch (NoSuchFileException e) {
            throw new PackException(name, "there is no such file; every pack needs it");
        } catch (IOException e) {
            throw new PackException(name, "the file cannot be read as UTF-8 (" + e.getMessage() + ")");
        } catch (YamlEngineException e) {
            throw new PackException(
                    name,
                    "this is no YAML 1.2: " + String.valueOf(e.getMessage()).replace('\n', ' '));
        }
    }

    /** What a file holds that holds comments only, as in a pack that has just begun. */
    private static Node nothing() {
        return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    }

    /** File and line, for messages and explanations. */
    String place() {
        return place(node);
    }

    /** File and line of the key under which this stands. */
    String keyPlace() {
        return place(key);
    }

    private String place(Node at) {
        return file + ":" + at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    PackException expected(String what) {
        return new PackException(place(), "expected " + what);
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw expected("a text");
    }

    /** The elements of a list; a single text counts as a list of one. */
    List<Yaml> list() {
        if (node instanceof SequenceNode sequence) {
            List<Yaml> list = new ArrayList<>();
            sequence.getValue().forEach(element -> list.add(new Yaml(file, element)));
            return list;
        }
        if (isText()) {
            return text().isEmpty() ? List.of() : List.of(this);
        }
        throw expected("a list");
    }

    List<String> texts() {
        return list().stream().map(Yaml::text).toList();
    }

    Map<String, Yaml> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw expected("keys with values");
        }
        Map<String, Yaml> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (map.put(key.text(), new Yaml(file, tuple.getValueNode(), tuple.getKeyNode())) != null) {
                throw key.expected("each key once, but '" + key.text() + "' stands here a second time");
            }
        }
        return map;
    }

    Optional<Yaml> at(String key) {
        return Optional.ofNullable(map().get(key));
    }

    Yaml required(String key) {
        return at(key).orElseThrow(() -> expected("the key '" + key + "'"));
    }

    /** Refuses keys other than these, so that a typing error is no silence. */
    Yaml only(String... keys) {
        List<String> known = List.of(keys);
        map().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.expected("one of the keys " + String.join(", ", known) + ", not '" + key + "'");
            }
        });
        return this;
    }
}
