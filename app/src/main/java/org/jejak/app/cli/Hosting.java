package org.jejak.app.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jejak.app.web.Access;
import org.jejak.app.web.CaseRoom;

/** Keeps a case room open until Ctrl-C. */
final class Hosting {

    private Hosting() {}

    /**
     * Prints where the room is, and returns only when the program is to end.
     *
     * @throws UsageException if the port is taken
     */
    static void of(Path file, Access access, Console console) throws IOException {
        try (CaseRoom room = CaseRoom.open(file, access)) {
            room.prepare();
            console.print("The case room of " + file + " is open at " + room.url());
            console.say("Ctrl-C closes it.");
            console.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JavalinBindException e) {
            throw new UsageException("port " + access.port()
                    + " is taken, perhaps by another case room; --port 0 takes any that is free");
        }
    }
}
