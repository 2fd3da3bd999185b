/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The index of all rules: which classes of the domain hold each, and which tests. Read from the sources. */
final class RuleIndex {

    static final Path FILE = Path.of("../../../docs/rules/index-of-rules.md");
    static final int RULES = 66;

    private static final Path CODE = Path.of("../../core/domain/src/main");
    private static final List<Path> TESTS =
            List.of(Path.of("../../core/domain/src/test"), Path.of("../oracle/src/test"));
    private static final Pattern NAMED = Pattern.compile("\\bR([1-9]\\d?)\\b");
    private static final Pattern OWN = Pattern.compile("@DisplayName\\(\"R([1-9]\\d?) ");

    /** One rule. */
    record Rule(int number, String name, List<String> code, List<String> own, List<String> others) {

        String row() {
            var tests = Stream.concat(own.stream().map(test -> "**" + test + "**"), others.stream());
            return "| R%d | %s | %s | %s |"
                    .formatted(number, name, String.join(", ", code), tests.collect(joining(", ")));
        }
    }

    private RuleIndex() {}

    static List<Rule> rules() {
        var names = lines(Path.of("src/test/resources/rules.txt"));
        var code = naming(List.of(CODE), NAMED);
        var tests = naming(TESTS, NAMED);
        var own = naming(TESTS, OWN);
        return IntStream.rangeClosed(1, RULES)
                .mapToObj(number -> {
                    var mine = own.getOrDefault(number, List.of());
                    var others = tests.getOrDefault(number, List.of()).stream()
                            .filter(test -> !mine.contains(test))
                            .toList();
                    return new Rule(number, names.get(number - 1), code.getOrDefault(number, List.of()), mine, others);
                })
                .toList();
    }

    static List<String> written() {
        var text = new ArrayList<String>();
        text.add("# Index of rules");
        text.add("");
        text.add(
                "Which classes of `bundles/core/domain` hold each rule of induction, and which tests. Generated from the");
        text.add(
                "sources by `RuleIndexTest`, which says how; not to be edited. A test in bold is the rule's own: its sentences");
        text.add("are the rule's statements.");
        text.add("");
        text.add("| Rule | About | Code | Tests |");
        text.add("|---|---|---|---|");
        rules().stream().map(Rule::row).forEach(text::add);
        text.addAll(DatedNumbers.written());
        return text;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The classes whose sources match, by the number that they name; of packages only their classes count. */
    private static Map<Integer, List<String>> naming(List<Path> roots, Pattern pattern) {
        var found = new TreeMap<Integer, List<String>>();
        roots.stream()
                .filter(Files::isDirectory)
                .flatMap(RuleIndex::sources)
                .sorted(Comparator.comparing(RuleIndex::type))
                .forEach(file -> pattern.matcher(String.join("\n", lines(file)))
                        .results()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .distinct()
                        .forEach(number -> found.computeIfAbsent(number, unseen -> new ArrayList<>())
                                .add(type(file))));
        return found;
    }

    private static Stream<Path> sources(Path root) {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
