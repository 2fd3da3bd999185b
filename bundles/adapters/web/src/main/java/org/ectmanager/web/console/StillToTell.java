/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.decision.GiveNotices;
import org.ectmanager.application.decision.GiveNotices.Standing;
import org.ectmanager.application.port.Decisions.Listed;
import org.ectmanager.domain.decision.Notice;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/**
 * Who is told of a decision, and who has been (R47, guidance 2.69).
 *
 * @param list everybody who is told, with how far that is; empty while there is no decision
 * @param left words for those who have still to be told by hand, empty when everybody has been
 * @param overdue whether their time is over
 * @param because the rule
 * @param byHand those who are told by hand
 * @param told those of them who have been told, by their names in the rule
 */
public record StillToTell(
        SummaryList list,
        String left,
        boolean overdue,
        List<Reason> because,
        Set<Recipient> byHand,
        List<String> told,
        boolean mine) {

    static StillToTell of(Standing standing, LocalDate today, Clock clock) {
        var open = standing.notices().stream()
                .filter(notice -> standing.byHand().contains(notice.recipient()))
                .filter(notice -> !standing.isGiven(notice.recipient()))
                .toList();
        var list = SummaryList.empty();
        for (var notice : standing.notices()) {
            list = list.row(title(notice.recipient()), how(notice, standing, clock));
        }
        return new StillToTell(
                list,
                open.stream().findFirst().map(first -> left(open, first)).orElse(""),
                open.stream().anyMatch(notice -> notice.by().isPastOn(today)),
                standing.notices().stream()
                        .map(notice -> notice.by().because())
                        .distinct()
                        .toList(),
                standing.byHand(),
                standing.given().stream().map(given -> given.recipient().name()).toList(),
                standing.mine());
    }

    /** Whom somebody of the body has told. */
    public Choices choices(Form form) {
        var shown = form.values("told").isEmpty() ? form.with("told", told.toArray(String[]::new)) : form;
        var choices = Choices.of(shown, "told", "Who has been told in writing?")
                .hint("Untick somebody who has not been told after all");
        if (byHand.contains(Recipient.EARLY_CAREER_TEACHER)) {
            choices = choices.option(
                    Recipient.EARLY_CAREER_TEACHER.name(),
                    "The early career teacher",
                    "No e-mail of this service reached them, so write to them, or have the school hand it over");
        }
        if (byHand.contains(Recipient.HEAD_TEACHER)) {
            choices = choices.option(
                    Recipient.HEAD_TEACHER.name(),
                    "The head teacher",
                    "No e-mail of this service reached one, so write to the school");
        }
        return choices.option(
                        Recipient.EMPLOYER.name(),
                        "The employer",
                        "Where the school is the employer, the head teacher’s notice is theirs: tick it")
                .option(
                        Recipient.SECRETARY_OF_STATE.name(),
                        "The Secretary of State",
                        "By recording the decision in the Department’s service Record inductions as an appropriate body");
    }

    private static String left(List<Notice> open, Notice first) {
        var who = open.stream().map(notice -> words(notice.recipient())).toList();
        return "You have still to tell " + listed(who) + ", by the end of "
                + Days.of(first.by().lastDay());
    }

    private static String listed(List<String> who) {
        var last = who.size() - 1;
        return last == 0 ? who.get(0) : String.join(", ", who.subList(0, last)) + " and " + who.get(last);
    }

    /** Those who have still to be told by hand of a decision that was made, for a list. */
    static String words(Listed decision) {
        var left = GiveNotices.byHand(decision.unreached()).stream()
                .filter(recipient -> !decision.told().contains(recipient))
                .sorted()
                .map(StillToTell::title)
                .toList();
        return left.isEmpty() ? "Nobody" : String.join(", ", left);
    }

    private static String how(Notice notice, Standing standing, Clock clock) {
        if (!standing.byHand().contains(notice.recipient())) {
            return "By e-mail from this service, as soon as the decision is made";
        }
        return standing.given().stream()
                .filter(given -> given.recipient() == notice.recipient())
                .map(given -> "Told: " + given.by() + " said so on " + Days.of(given.at(), clock))
                .findFirst()
                .orElseGet(() -> notYet(notice.recipient()));
    }

    private static String notYet(Recipient recipient) {
        return switch (recipient) {
            case EARLY_CAREER_TEACHER ->
                "Not told yet. They had not signed in when the decision was made, or their address takes no mail: write"
                        + " to them";
            case HEAD_TEACHER ->
                "Not told yet. The school had no head teacher here when the decision was made, or their address takes no"
                        + " mail: write to the school";
            default -> "Not told yet";
        };
    }

    private static String title(Recipient recipient) {
        return switch (recipient) {
            case EARLY_CAREER_TEACHER -> "Early career teacher";
            case HEAD_TEACHER -> "Head teacher";
            case EMPLOYER -> "Employer";
            case SECRETARY_OF_STATE -> "Secretary of State";
        };
    }

    private static String words(Recipient recipient) {
        return switch (recipient) {
            case EARLY_CAREER_TEACHER -> "the early career teacher";
            case HEAD_TEACHER -> "the head teacher";
            case EMPLOYER -> "the employer";
            case SECRETARY_OF_STATE -> "the Secretary of State";
        };
    }
}
