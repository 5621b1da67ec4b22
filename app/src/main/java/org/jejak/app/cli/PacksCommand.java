package org.jejak.app.cli;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "packs")
final class PacksCommand implements Callable<Integer> {
    PacksCommand(Console console) {}

    @Override
    public Integer call() {
        return Exit.OK;
    }
}
