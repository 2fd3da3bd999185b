/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ectmanager.application.port.SchoolRegister;

/** Every command of the console, typed as it is meant and as it is not. */
final class Commands implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NEEDED = Pattern.compile("(?m)^ +([a-z]+)\\s+Needed: ");
    private static final String BODY = "northshire";
    /** Stands for a moment after all that were typed before: the clock never goes back. */
    private static final String SOON = "SOON";

    private final Console console;
    private final Path folder;
    private final Map<String, Typed> typed = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int minutes;

    /** What follows a command's name when it does what it is for, and when it cannot. */
    private record Typed(List<String> well, List<String> badly) {}

    /**
     * @param holidays a file of bank holidays
     * @param operator the username of an operator
     */
    Commands(Console console, SchoolRegister register, Path holidays, String operator) throws IOException {
        this.console = console;
        folder = Files.createTempDirectory("ect-manager-console");
        var schools = folder.resolve("schools.csv");
        try (var sample = register.sample()) {
            Files.copy(sample, schools);
        }
        addLists();
        addWork();
        addFiles(schools, holidays);
        addPlugins(schools);
        add("operator-link", List.of(operator), "000000");
    }

    private void addLists() {
        var ect = first("ect:plan " + BODY + " ");
        add(
                "audit",
                List.of(BODY, "--kind report " + BODY, "--platform", "--platform --kind operator"),
                "",
                "--platform " + BODY,
                "--platform --ect 4",
                "nowhere",
                "--most many " + BODY,
                "--most 0 " + BODY);
        add("bodies", List.of(""), "too much");
        add("body-retire", List.of(), "--yes " + BODY, "--yes nowhere", "--back nowhere", BODY, "--yes No");
        add("plan", List.of(BODY + " " + ect), BODY + " first", BODY + " 999999", "nowhere " + ect, BODY);
        add("schools", List.of(BODY), "nowhere");
        add("users", List.of(BODY), "nowhere");
    }

    private void addWork() {
        add("clock", List.of("", "show", "set " + SOON), "set yesterday", "set 2020-01-01", "st");
        add("jobs", List.of("", "list", "run " + first("ect:jobs run ")), "run nothing", "run", "go");
        add(
                "outbox",
                List.of("", "list " + BODY, "retry", "retry " + BODY),
                "retry " + BODY + " 999999",
                "drop " + BODY + " 999999",
                "drop operator 999999",
                "drop " + BODY + " first",
                "drop",
                "--most 0",
                "lst");
        add("release", List.of("", "list", "--days 30", "--body " + BODY + " now"), "--days many", "soon");
    }

    private void addFiles(Path schools, Path holidays) {
        var nowhere = folder.resolve("no/such/folder").toString();
        add("backup", List.of(), schools.toString(), nowhere);
        add("bank-holidays-import", List.of(holidays.toString()), folder.toString(), schools.toString());
        add("gias-import", List.of(schools.toString()), holidays.toString(), "--faults many " + schools);
        add("restore", List.of(), nowhere, schools.toString());
    }

    private void addPlugins(Path noPlugin) {
        add("plugin-list", List.of(""), "too much");
        add("plugin-install", List.of(), noPlugin.toString(), folder.toString());
        add("plugin-update", List.of(), noPlugin.toString());
        add("plugin-disable", List.of(), "report.overdue-reviews", "--yes report.nothing", "--yes nothing");
        add("plugin-enable", List.of("report.overdue-reviews"), "report.nothing", "nothing");
        add("plugin-remove", List.of(), "--yes report.overdue-reviews", "report.nothing");
    }

    /** What the tabulator offers first. */
    private String first(String line) {
        return console.completed(line).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing completes " + line));
    }

    private void add(String name, List<String> well, String... badly) {
        typed.put("ect:" + name, new Typed(well, List.of(badly)));
    }

    /** The commands that can be typed here. */
    TreeSet<String> known() {
        return new TreeSet<>(typed.keySet());
    }

    /** Each as a table for people and as JSON for programs. */
    List<String> faultsOfAnswers() {
        typed.forEach((command, lines) -> lines.well().forEach(line -> answers(command, line)));
        return faults;
    }

    /** A backup, which may not be written where there is one; here nothing can be restored. */
    List<String> faultsOfBackups() {
        var first = folder.resolve("first.backup");
        var second = folder.resolve("second.backup");
        demand("ect:backup " + first, true, text -> text.contains(" rows of "));
        demand("ect:backup --json " + second, true, Commands::isJson);
        demand("ect:backup " + first, false, Commands::isSentence);
        demand("ect:restore " + first, false, Commands::isSentence);
        return faults;
    }

    /** Each with its description, its options, and no default that is none. */
    List<String> faultsOfHelp() {
        for (var command : console.commands()) {
            demand(
                    command + " --help",
                    true,
                    text -> text.startsWith("DESCRIPTION")
                            && text.contains("SYNTAX")
                            && text.contains("--json")
                            && !text.contains("(defaults to )"));
        }
        return faults;
    }

    /** What cannot be done, and what is missing, each in a sentence. */
    List<String> faultsOfRefusals() {
        typed.forEach((command, lines) ->
                lines.badly().forEach(line -> demand(command + " " + line, false, Commands::isSentence)));
        var needy = console.commands().stream().filter(this::needsSomething).toList();
        if (needy.isEmpty()) {
            faults.add("No command's help says what it needs");
        }
        needy.forEach(this::refusesToGuess);
        return faults;
    }

    private boolean needsSomething(String command) {
        return NEEDED.matcher(console.type(command + " --help").text()).find();
    }

    private void refusesToGuess(String command) {
        demand(command, false, text -> isSentence(text) && text.startsWith(command + " needs "));
    }

    @Override
    public void close() throws IOException {
        for (var name : List.of("schools.csv", "first.backup", "second.backup")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    private void answers(String command, String line) {
        demand(command + " " + soon(line), true, text -> !text.isEmpty());
        demand(command + " --json " + soon(line), true, Commands::isJson);
    }

    private String soon(String line) {
        minutes++;
        return line.replace(
                SOON, Instant.now().plus(Duration.ofMinutes(minutes)).toString());
    }

    private void demand(String line, boolean done, Predicate<String> wanted) {
        var said = console.type(line);
        if (said.done() != done || !wanted.test(said.text())) {
            faults.add(line + (said.done() ? " did: " : " refused: ") + said.text());
        }
    }

    private static boolean isSentence(String text) {
        return text.matches("[A-Za-z-][^\n]{10,400}") && !text.contains("Exception") && !text.contains(" type ");
    }

    private static boolean isJson(String text) {
        try {
            return JSON.readTree(text).isArray();
        } catch (JsonProcessingException broken) {
            return false;
        }
    }
}
