/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static java.util.Objects.requireNonNull;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.calculator.CalculatedInduction;
import org.ectmanager.application.calculator.InductionQuestion.Terms;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;

/** The calculator by one calendar and one policy. It keeps nothing: each page carries what was typed. */
record Calculator(CalculateInduction calculate, Basis basis, Clock clock) {

    static final String CALENDAR_FILE = "induction.ics";

    private static final Templates TEMPLATES = new StaticTemplates();

    Calculator {
        requireNonNull(calculate, "calculate");
        requireNonNull(basis, "basis");
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
            case EDIT_ROWS -> edited(request, press, press.edited(form));
            case CALCULATE -> worked(form, request, worked -> planned(request, form, worked));
            case DOWNLOAD -> worked(form, request, worked -> downloaded(form, request, worked));
        };
    }

    private Response edited(PageRequest request, Press press, Form form) {
        return Replies.ok(questions(request, form, press.focused(form)));
    }

    private Response worked(Form form, PageRequest request, Function<CalculatedInduction, Response> show) {
        var typed = new CalculatorForm(form, new Terms.Known(basis.calendar()), basis.policy(), LocalDate.now(clock));
        return typed.read()
                .fold(
                        described -> calculate
                                .calculate(described.question())
                                .fold(show, reasons -> refused(request, form, described.onPage(reasons))),
                        reasons -> refused(request, form, reasons));
    }

    private Response refused(PageRequest request, Form form, List<Refusal> reasons) {
        return Replies.again(questions(request, form.refused(reasons)));
    }

    private Response planned(PageRequest request, Form form, CalculatedInduction worked) {
        return Replies.ok(TEMPLATES.calculatorPlan(
                request.screen("Your induction plan").with(form).backTo(request.home() + "/calculator"),
                PlanFacts.of(worked.plan(), CalculatorForm.label(form), LocalDate.now(clock)),
                Timeline.of(worked.plan()),
                worked,
                basis.whose()));
    }

    private Response downloaded(Form form, PageRequest request, CalculatedInduction worked) {
        return Downloads.of(
                CALENDAR_FILE,
                CalendarFile.MEDIA_TYPE,
                new CalendarFile(CalculatorForm.label(form), request.home() + CalculatorQuestions.said(form))
                        .of(worked.plan().reports(), clock.instant()));
    }

    private JteModel questions(PageRequest request, Form form) {
        return questions(request, form, "");
    }

    /** @param focus the field or heading at which the page opens; empty for its beginning */
    private JteModel questions(PageRequest request, Form form, String focus) {
        return TEMPLATES.calculatorQuestions(
                request.screen("Work out an induction")
                        .with(form)
                        .backTo(request.home().isEmpty() ? "/" : request.home()),
                CalculatorForm.patterns(form),
                CalculatorForm.absences(form),
                basis,
                focus);
    }
}
