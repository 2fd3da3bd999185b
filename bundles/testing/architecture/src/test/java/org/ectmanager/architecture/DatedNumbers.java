/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dated numbers of the law, as the compiled domain has them: each change, and what holds since the last. */
final class DatedNumbers {

    private static final String SETS = "org.ectmanager.domain.ruleset.RuleSets";

    private DatedNumbers() {}

    static List<String> written() {
        var text = new ArrayList<>(
                List.of("", "## Rule sets", "", "| From | Change | Numbers that changed |", "|---|---|---|"));
        Map<String, String> before = Map.of();
        Map<String, String> now = Map.of();
        for (var set : sets()) {
            now = numbers(set);
            text.add("| %s | %s | %s |"
                    .formatted(
                            value(set, "validFrom"), value(set, "name"), before.isEmpty() ? "" : changed(before, now)));
            before = now;
        }
        text.addAll(List.of("", "## Numbers of the last rule set", "", "| Number | Value |", "|---|---|"));
        now.forEach((name, value) -> text.add("| %s | %s |".formatted(name, value)));
        return text;
    }

    private static String changed(Map<String, String> before, Map<String, String> now) {
        return String.join(
                ", ",
                now.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    /** Every number of a set, by the names of its components. */
    private static Map<String, String> numbers(Object set) {
        var numbers = new LinkedHashMap<String, String>();
        for (var part : set.getClass().getRecordComponents()) {
            if (part.getType().isRecord()) {
                var value = read(set, part);
                for (var number : part.getType().getRecordComponents()) {
                    numbers.put(part.getName() + "." + number.getName(), said(read(value, number)));
                }
            }
        }
        return numbers;
    }

    private static String said(Object value) {
        return value.equals(LocalDate.MAX) ? "never" : value.toString();
    }

    private static Object value(Object set, String name) {
        for (var component : set.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(set, component);
            }
        }
        throw new IllegalArgumentException("A rule set has no " + name);
    }

    private static List<?> sets() {
        try (var domain = new URLClassLoader(new URL[] {classes()})) {
            return (List<?>) domain.loadClass(SETS).getMethod("all").invoke(null);
        } catch (IOException | ReflectiveOperationException broken) {
            throw new IllegalStateException("The rule sets cannot be read", broken);
        }
    }

    private static URL classes() throws IOException {
        return Path.of("../../core/domain/target/classes").toUri().toURL();
    }

    private static Object read(Object of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A rule set cannot be read", broken);
        }
    }
}
