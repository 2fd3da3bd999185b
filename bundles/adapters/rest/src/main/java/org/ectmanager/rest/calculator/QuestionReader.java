/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import org.ectmanager.application.calculator.InductionQuestion;
import org.ectmanager.application.calculator.InductionQuestion.Away;
import org.ectmanager.application.calculator.InductionQuestion.DecidedIn;
import org.ectmanager.application.calculator.InductionQuestion.Longer;
import org.ectmanager.application.calculator.InductionQuestion.Post;
import org.ectmanager.application.calculator.InductionQuestion.Shorter;
import org.ectmanager.application.calculator.InductionQuestion.Span;
import org.ectmanager.application.calculator.InductionQuestion.Term;
import org.ectmanager.application.calculator.InductionQuestion.Terms;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.rest.reading.Reading;

/** The JSON of a question about an induction. */
final class QuestionReader {

    private QuestionReader() {}

    static InductionQuestion read(Reading in) {
        return new InductionQuestion(
                in.day("startsOn"),
                in.day("asOf"),
                in.<Terms>nameOrInside("calendar", Terms.Shipped::new, QuestionReader::given)
                        .orElse(new Terms.Shipped("")),
                in.list("contracts", QuestionReader::post),
                in.maybeList("absences", QuestionReader::away),
                in.maybeList("reductions", QuestionReader::shorter),
                in.maybeList("extensions", QuestionReader::longer),
                in.maybeDay("leavesOn"),
                PolicyReader.read(in));
    }

    private static Terms given(Reading calendar) {
        return new Terms.Given(
                calendar.list("terms", QuestionReader::term),
                calendar.maybeEither("termsPerYear", 3, 6).orElse(3));
    }

    private static Term term(Reading term) {
        return new Term(
                term.text("name"),
                span(term),
                term.maybeList("closed", QuestionReader::span),
                term.maybeDays("insetDays"));
    }

    private static Span span(Reading span) {
        return new Span(span.day("from"), span.day("to"));
    }

    private static Post post(Reading post) {
        return new Post(
                post.text("employer"),
                post.day("from"),
                post.maybeDay("to"),
                post.decimal("fte"),
                post.maybeDecimal("daysPerWeek"));
    }

    private static Away away(Reading away) {
        return new Away(
                span(away),
                away.decimal("days"),
                away.choice("kind", AbsenceKind.class, AbsenceKind::code),
                away.maybeTruth("extend")
                        .map(extend -> extend ? LeaveChoice.EXTEND : LeaveChoice.DO_NOT_EXTEND)
                        .orElse(LeaveChoice.UNDECIDED));
    }

    private static Longer longer(Reading longer) {
        return new Longer(
                longer.decimal("terms"),
                longer.maybeChoice("decidedIn", DecidedIn.class, DecidedIn::code)
                        .orElse(DecidedIn.ENGLAND));
    }

    private static Shorter shorter(Reading shorter) {
        return new Shorter(
                shorter.decimal("terms"),
                shorter.choice("reason", ReductionReason.class, ReductionReason::code),
                shorter.truth("consent"));
    }
}
