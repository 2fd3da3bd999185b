/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.calculator.InductionQuestion.Terms;
import org.ectmanager.application.calculator.internal.CalculateInductionService;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/** Plans of what is typed into the calculator's form, by the usual term dates. */
final class Plans {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 24);

    private Plans() {}

    static Described read(Form form) {
        return typed(form).read().fold(described -> described, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    static InductionPlan of(Form form) {
        return new CalculateInductionService(HolidaysInForce.computed())
                .calculate(read(form).question())
                .fold(worked -> worked.plan(), reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    /** Everything that is wrong, by the fields of the page. */
    static List<Refusal> refused(Form form) {
        return typed(form)
                .read()
                .fold(
                        described -> new CalculateInductionService(HolidaysInForce.computed())
                                .calculate(described.question())
                                .fold(worked -> List.<Refusal>of(), described::onPage),
                        reasons -> reasons);
    }

    private static CalculatorForm typed(Form form) {
        return new CalculatorForm(form, new Terms.Known(TermCalendar.national()), PlanPolicy.DEFAULT, TODAY);
    }
}
