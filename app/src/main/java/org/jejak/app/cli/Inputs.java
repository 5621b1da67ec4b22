package org.jejak.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.Topics;
import org.jejak.read.ArticleReader;
import org.jejak.read.ArticleSource;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to read articles, and what is stated about them. */
final class Inputs {

    static final String PATHS = "Files (plain text or HTML) and folders.";

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description =
                    "The topic pack to read figures with, or auto: the one whose indicators explain most; auto if not given.")
    @Nullable
    String topic;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "CSV or JSONL with a row per file: file, outlet, published, published_inferred, url, language, title; any may be missing.")
    @Nullable
    Path metadata;

    /** The topic asked for by name. */
    Optional<String> topic() {
        return Optional.ofNullable(topic).filter(name -> !name.equals(Topics.AUTO));
    }

    MetadataFile stated() throws MetadataFileException {
        return metadata == null ? MetadataFile.none() : MetadataFile.read(metadata);
    }

    ArticleReader reader(MetadataFile stated) {
        return new ArticleReader().with(stated);
    }

    /** The files below the paths, but for the metadata file. */
    ArticleSource files(List<Path> paths) {
        ArticleSource files = ArticleSource.of(paths);
        return metadata == null ? files : files.without(metadata);
    }
}
