/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static java.util.Objects.requireNonNull;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import javax.ws.rs.core.Response;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;

/**
 * The calculator by one calendar and one policy. It keeps nothing: each page carries what was typed.
 *
 * @param whose whose term dates and policy these are, in words that fit after "by"
 */
record Calculator(TermCalendar calendar, PlanPolicy policy, String whose, Clock clock) {

    static final String CALENDAR_FILE = "induction.ics";

    private static final Templates TEMPLATES = new StaticTemplates();

    Calculator {
        requireNonNull(calendar, "calendar");
        requireNonNull(policy, "policy");
        requireNonNull(whose, "whose");
        requireNonNull(clock, "clock");
    }

    /** The questions, with nothing asked yet. */
    Response begin(PageRequest request) {
        return Replies.ok(questions(request, CalculatorForm.blank()));
    }

    /** What the pressed button asks for. */
    Response answer(PageRequest request, Form form) {
        var press = Press.of(form);
        return switch (press.what()) {
            case CHANGE -> Replies.ok(questions(request, form));
            case EDIT_ROWS -> Replies.ok(questions(request, press.edited(form)));
            case CALCULATE, DOWNLOAD ->
                CalculatorForm.read(form, LocalDate.now(clock))
                        .fold(
                                asked -> worked(request, form, asked, press),
                                reasons -> Replies.again(questions(request, form.refused(reasons))));
        };
    }

    private Response worked(PageRequest request, Form form, Asked asked, Press press) {
        var plan = plan(asked);
        if (press.what() == Press.What.DOWNLOAD) {
            return Downloads.of(
                    CALENDAR_FILE, CalendarFile.MEDIA_TYPE, CalendarFile.of(plan.reports(), clock.instant()));
        }
        return Replies.ok(TEMPLATES.calculatorPlan(
                request.screen("Your induction plan").with(form).backTo(address(request)),
                PlanFacts.of(asked, plan, LocalDate.now(clock)),
                Timeline.of(plan),
                plan,
                whose));
    }

    private InductionPlan plan(Asked asked) {
        return new PlanMaker(calendar, policy).plan(asked.facts(), LocalDate.now(clock));
    }

    private JteModel questions(PageRequest request, Form form) {
        return TEMPLATES.calculatorQuestions(
                request.screen("Work out an induction")
                        .with(form)
                        .backTo(request.home().isEmpty() ? "/" : request.home()),
                CalculatorForm.patterns(form),
                CalculatorForm.absences(form),
                whose);
    }

    private static String address(PageRequest request) {
        return request.home() + "/calculator";
    }
}
