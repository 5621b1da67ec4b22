package org.jejak.app.cli;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
    EvalCommand(Console console) {}

    @Override
    public Integer call() {
        return Exit.OK;
    }
}
