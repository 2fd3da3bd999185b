/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One clause of a manifest's line: what it names, and what is said of it.
 *
 * @param names one or more, such as packages
 * @param parameters each as {@code key=value} or {@code key:=value}, without quotation marks
 */
record Clause(List<String> names, List<String> parameters) {

    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern SEMICOLON = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static List<Clause> of(String line) {
        return Stream.of(COMMA.split(line))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .map(Clause::one)
                .toList();
    }

    private static Clause one(String clause) {
        var names = new ArrayList<String>();
        var parameters = new ArrayList<String>();
        for (var part : SEMICOLON.split(clause)) {
            (part.contains("=") ? parameters : names).add(part.replace("\"", "").strip());
        }
        return new Clause(List.copyOf(names), List.copyOf(parameters));
    }

    /** What is said under a key, or the other text. */
    String parameter(String key, String otherwise) {
        return parameters.stream()
                .filter(parameter -> parameter.replaceFirst("\\s*:?=.*", "").equals(key))
                .map(parameter -> parameter.replaceFirst("^[^=]*=\\s*", ""))
                .findFirst()
                .orElse(otherwise);
    }
}
