/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ectmanager.application.calculator.InductionQuestion;
import org.ectmanager.application.calculator.InductionQuestion.DecidedIn;
import org.ectmanager.domain.refusal.Refusal;

/**
 * An induction as somebody described it on the page.
 *
 * @param patterns the numbers of the groups that the question's contracts were read from, in its order
 * @param absences the same for its absences
 */
record Described(InductionQuestion question, List<Integer> patterns, List<Integer> absences) {

    private static final Pattern ENTRY = Pattern.compile("(contracts|absences)\\[([0-9]+)]\\.([a-zA-Z]+)");
    private static final Pattern EXTENSION = Pattern.compile("extensions\\[([0-9]+)].*");
    private static final Map<String, String> NAMES =
            Map.of("from", "first", "to", "last", "daysPerWeek", "days", "extend", "choice", "employer", "school");

    Described {
        requireNonNull(question, "question");
        patterns = List.copyOf(patterns);
        absences = List.copyOf(absences);
    }

    /** The refusals with the fields of the page instead of those of the question. */
    List<Refusal> onPage(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new Refusal(field(refusal.field()), refusal.code(), refusal.sentence()))
                .toList();
    }

    private String field(String path) {
        var entry = ENTRY.matcher(path);
        if (entry.matches()) {
            var number = Integer.parseInt(entry.group(2));
            var name = NAMES.getOrDefault(entry.group(3), entry.group(3));
            return entry.group(1).equals("contracts")
                    ? "pattern-" + patterns.get(number) + "-" + name
                    : "absence-" + absences.get(number) + "-" + name;
        }
        if (path.startsWith("reductions")) {
            return "reduction";
        }
        var extension = EXTENSION.matcher(path);
        if (extension.matches()) {
            var number = Integer.parseInt(extension.group(1));
            return question.extensions().get(number).decidedIn() == DecidedIn.WALES ? "extensionInWales" : "extension";
        }
        return path.equals("startsOn") ? "starts" : path.equals("leavesOn") ? "leaves" : path;
    }
}
