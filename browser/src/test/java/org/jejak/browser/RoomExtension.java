package org.jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jejak.app.web.Access;
import org.jejak.app.web.CaseRoom;
import org.jejak.bench.Crawl;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Opens one browser a run, and a room on a copy of the sample case for each class. */
final class RoomExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(RoomExtension.class);

    /** A folder for all that a run of the tests leaves to look at. */
    static final Path SCREENS = Path.of("target", "screens");

    /** A room that is open, with its case in a folder that goes with it. */
    private record Open(CaseRoom room, Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            room.close();
            try (Stream<Path> left = Files.list(file.getParent())) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(file.getParent());
        }
    }

    /** A case that was read once, to be copied. */
    private record Template(Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store run = test.getRoot().getStore(HERE);
        Chromium chromium = run.computeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class);
        Visits visits = new Visits(chromium, URI.create(room(test).room().url()));
        test.getStore(HERE).put(Visits.class, visits);
        return visits;
    }

    private static Open room(ExtensionContext test) {
        Class<?> type = test.getRequiredTestClass();
        String story = AnnotationSupport.findAnnotation(type, RoomTest.class)
                .orElseThrow()
                .value();
        Template template =
                test.getRoot().getStore(HERE).computeIfAbsent(story, any -> template(story), Template.class);
        ExtensionContext ofClass = test.getParent().orElseThrow();
        return ofClass.getStore(HERE).computeIfAbsent(Open.class, any -> open(template), Open.class);
    }

    private static Template template(String story) {
        try {
            Path file = Files.createTempFile("jejak-" + story, ".jejak");
            Files.delete(file);
            SampleCase.make(story, file);
            return new Template(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Open open(Template template) {
        try {
            Path copy = Files.createTempDirectory("jejak-room").resolve("case.jejak");
            Files.copy(template.file, copy);
            CaseRoom room = CaseRoom.open(copy, Access.local(0));
            Crawl.await(URI.create(room.url()));
            return new Open(room, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        Visits visits = test.getStore(HERE).get(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
        if (test.getExecutionException().isPresent() || !visits.complaints().isEmpty()) {
            visits.keep(SCREENS.resolve("failed"), name.replaceAll("[^\\w.-]+", "_"));
        }
        assertThat(visits.complaints()).as("what the browser complained of").isEmpty();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visits visits = test.getStore(HERE).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.close();
        }
    }
}
