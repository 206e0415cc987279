package org.glossgraph.cli;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("ok");
    }
}
