/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.StartTerm;

/** On what terms schools and their teachers get in (P2, P3, P6, P24, P33). */
record EntryWords(AppropriateBodyPlugin body) {

    List<String> schools() {
        var sentences = new ArrayList<String>();
        var rule = body.entryRule();
        sentences.add(
                rule.open()
                        ? "Any open school may register itself, and is let in by this body."
                        : "Only schools that this body has put on its list may register themselves.");
        if (!rule.advice().isEmpty()) {
            sentences.add(rule.advice());
        }
        rule.questions()
                .ifPresent(section -> sentences.add("Whoever registers a school answers "
                        + PolicyWords.number(section.questions().size(), "more question", "more questions")
                        + ", under \u201C" + section.title() + "\u201D."));
        return sentences;
    }

    List<String> agreements() {
        return body.agreements().stream().map(EntryWords::sentence).toList();
    }

    private static String sentence(Agreement agreement) {
        var who = agreement.acceptedBy().contains(Position.INDUCTION_LEAD)
                ? "the head teacher or an induction lead"
                : "the head teacher";
        return agreement.title() + ", version " + agreement.version() + ": accepted by " + who + " "
                + agreement.when().words() + ".";
    }

    /** When registrations are taken, and by whom they are made and checked. */
    List<String> registering() {
        return Stream.of(window(), registrars(), checks()).flatMap(List::stream).toList();
    }

    private List<String> window() {
        var window = body.registrationWindow();
        var sentences = new ArrayList<String>();
        window.opens()
                .ifPresent(day -> sentences.add("Registrations for September are taken from " + words(day) + "."));
        Stream.of(StartTerm.values())
                .filter(term -> window.closes().containsKey(term))
                .map(term -> "Starts in " + term.words() + " are registered by "
                        + words(window.closes().get(term)) + ".")
                .forEach(sentences::add);
        return sentences;
    }

    private List<String> registrars() {
        var who = body.whoRegisters();
        var all = Stream.of(
                        Position.HEAD_TEACHER,
                        Position.INDUCTION_LEAD,
                        Position.INDUCTION_TUTOR,
                        Position.SCHOOL_ADMINISTRATOR)
                .filter(who::may)
                .map(EntryWords::title)
                .collect(joining(", "));
        var sentences = new ArrayList<String>();
        sentences.add("These register teachers at a school: " + all + ".");
        who.recommended()
                .ifPresent(
                        position -> sentences.add("It recommends that this is done by the " + title(position) + "."));
        return sentences;
    }

    private List<String> checks() {
        var checks = body.approvalChecks();
        var sentences = new ArrayList<String>();
        checks.checks().stream().map(EntryWords::sentence).forEach(sentences::add);
        if (checks.workingDays() > 0) {
            sentences.add("A registration is dealt with within "
                    + PolicyWords.number(checks.workingDays(), "working day", "working days") + ".");
        }
        return sentences;
    }

    private static String sentence(ApprovalCheck check) {
        return "Checked by hand" + (check.by().isEmpty() ? "" : ", by " + check.by()) + ": " + check.words() + ".";
    }

    private static String title(Position position) {
        return position.title().toLowerCase(Locale.UK);
    }

    private static String words(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
