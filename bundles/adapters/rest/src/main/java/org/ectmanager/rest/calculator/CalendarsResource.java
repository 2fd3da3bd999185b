/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import java.time.LocalDate;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.calculator.ShippedCalendar;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.application.list.Slice;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.rest.limit.Allowance;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.Open;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calendars that a question about an induction may name; their terms are written as they are sent there. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarsResource implements RestResource {

    public record Span(LocalDate from, LocalDate to) {}

    public record Term(String name, LocalDate from, LocalDate to, List<Span> closed) {}

    public record Calendar(String name, String about, List<Term> terms) {}

    private final CalculateInduction calculator;
    private final PublicLimit limit;

    @Activate
    public CalendarsResource(@Reference CalculateInduction calculator, @Reference PublicLimit limit) {
        this.calculator = calculator;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "calendars";
    }

    @GET
    @Open
    public Response list(
            @Context Call call,
            @Context HttpServletRequest request,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        Allowance.spend(limit, request);
        var asked = new Asked();
        var turn = asked.turn(page, pageSize);
        asked.settle();
        var all = calculator.calendars();
        var part = all.stream().skip(turn.skipped()).limit(turn.size()).toList();
        return call.page(new Slice<>(part, all.size(), turn), CalendarsResource::calendar);
    }

    @GET
    @Path("{name: [a-z][a-z0-9-]{1,39}}")
    @Open
    public Response one(@Context Call call, @Context HttpServletRequest request, @PathParam("name") String name) {
        Allowance.spend(limit, request);
        var found = calculator.calendars().stream()
                .filter(calendar -> calendar.name().equals(name))
                .findFirst();
        return call.one(found, CalendarsResource::calendar);
    }

    private static Calendar calendar(ShippedCalendar shipped) {
        return new Calendar(
                shipped.name(),
                shipped.about(),
                shipped.terms().stream().map(CalendarsResource::term).toList());
    }

    private static Term term(SchoolTerm term) {
        return new Term(
                term.name(),
                term.from(),
                term.to(),
                term.closed().stream().map(CalendarsResource::span).toList());
    }

    private static Span span(DateRange days) {
        return new Span(days.from(), days.to());
    }
}
