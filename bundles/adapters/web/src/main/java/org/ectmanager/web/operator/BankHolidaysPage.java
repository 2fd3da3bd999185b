/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.application.holiday.ImportHolidays.InForce;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bank holidays that clocks and plans use, and where each comes from (R60). */
@Component
@Path("/operator/bank-holidays")
public final class BankHolidaysPage implements Page {

    private static final int YEARS_AHEAD = 3;

    private final Templates templates = new StaticTemplates();
    private final ImportHolidays holidays;
    private final Clock clock;

    @Activate
    public BankHolidaysPage(@Reference ImportHolidays holidays, @Reference Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request) {
        Operators.only(request);
        var year = LocalDate.now(clock).getYear();
        return Replies.ok(templates.operatorList(
                Operators.screen(request, "Bank holidays"),
                "These days are no working days in any clock and no school days in any plan. Days that were worked out "
                        + "follow the standing rules: to take in what GOV.UK publishes, type ect:bank-holidays-import and "
                        + "the name of its file bank-holidays.json in the console.",
                Table.of(
                                "England and Wales, " + year + " to " + (year + YEARS_AHEAD),
                                Table.words("Day"),
                                Table.words("Bank holiday"),
                                Table.words("Where it comes from"))
                        .rows(holidays.inForce(year, year + YEARS_AHEAD).stream()
                                .map(this::row)
                                .toList()),
                List.of()));
    }

    private List<Cell> row(InForce holiday) {
        return List.of(
                Cell.of(Days.of(holiday.day().date())),
                Cell.of(holiday.day().title()),
                Cell.of(holiday.readAt()
                        .map(at -> "GOV.UK, read on " + Moments.of(at, clock))
                        .orElse("Worked out")));
    }
}
