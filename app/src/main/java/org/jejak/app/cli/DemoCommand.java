package org.jejak.app.cli;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    DemoCommand(Console console) {}

    @Override
    public Integer call() {
        return Exit.OK;
    }
}
