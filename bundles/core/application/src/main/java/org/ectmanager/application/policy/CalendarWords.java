/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Reason;

/** The terms that a body has published, as far as they are not over (P7). */
record CalendarWords(TermCalendar calendar, LocalDate today) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        calendar.terms().stream()
                .filter(term -> !term.to().isBefore(today))
                .flatMap(CalendarWords::terms)
                .map(CalendarWords::sentence)
                .forEach(sentences::add);
        sentences.add(
                sentences.isEmpty()
                        ? "It has published no term dates. They follow the national pattern, as provisional, where a"
                                + " school has entered none of its own."
                        : "Later terms follow the national pattern, as provisional. A school that has other terms"
                                + " enters its own.");
        return sentences;
    }

    private static Stream<SchoolTerm> terms(CalendarTerm term) {
        return term.stretches().stream().map(CalendarTerm.Stretch::term);
    }

    private static String sentence(SchoolTerm term) {
        return "The " + named(term) + " runs from " + Reason.day(term.from()) + " to " + Reason.day(term.to()) + ".";
    }

    private static String named(SchoolTerm term) {
        return term.name().contains("term") ? term.name() : term.name() + " term";
    }
}
