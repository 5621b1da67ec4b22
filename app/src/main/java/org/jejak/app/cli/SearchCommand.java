package org.jejak.app.cli;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    SearchCommand(Console console) {}

    @Override
    public Integer call() {
        return Exit.OK;
    }
}
