package org.jejak.app.cli;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    ShowCommand(Console console) {}

    @Override
    public Integer call() {
        return Exit.OK;
    }
}
