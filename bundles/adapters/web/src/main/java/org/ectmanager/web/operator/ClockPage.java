/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.OperatorSignIn;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clock of a sample platform, which can be moved on to see what time brings. It never goes back. */
@Component
@Path("/operator/clock")
public final class ClockPage implements Page {

    private static final String AT = "/operator/clock";

    private final Templates templates = new StaticTemplates();
    private final Platform platform;
    private final PlatformClock clock;
    private final OperatorSignIn signIn;
    private final OperatorCookie cookie;

    @Activate
    public ClockPage(
            @Reference Platform platform,
            @Reference PlatformClock clock,
            @Reference OperatorSignIn signIn,
            @Reference OperatorCookie cookie) {
        this.platform = platform;
        this.clock = clock;
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form) {
        only(request);
        var screen = Operators.screen(request, "Clock");
        return Replies.ok(shown(
                form.value("done").equals("moved")
                        ? screen.saying(
                                Notice.success(
                                        "The clock is moved on. You stay signed in; whoever else was may have to sign in again"))
                        : screen,
                Form.empty().with("time", "09:00")));
    }

    /** Shows what would be done; the second time, it is. */
    @POST
    public Response move(@Context PageRequest request, @Context Form form) {
        var operator = only(request);
        return moment(form)
                .fold(
                        moment -> form.isChosen("sure", "yes")
                                ? moved(request, operator, moment)
                                : Replies.ok(confirming(request, form, moment)),
                        refusals -> Replies.again(shown(Operators.screen(request, "Clock"), form.refused(refusals))));
    }

    /** Whoever moves the clock stays signed in; everybody else's session ends as if the time had passed. */
    private Response moved(PageRequest request, Operator operator, Instant moment) {
        clock.moveTo(moment, Optional.of(operator.person()));
        cookie.token(request.arrival()).ifPresent(token -> signIn.stay(operator, token));
        return Replies.seeOther(AT + "?done=moved");
    }

    private Result<Instant> moment(Form form) {
        var answers = new Answers();
        var day = answers.take(Reading.date(form, "date", "date"));
        var time = answers.take(Reading.value(
                form, "time", ClockPage::time, "time.shape", "Enter a time of 24 hours, like 09:00 or 16:30"));
        return answers.then(() ->
                        day.get().atTime(time.get()).atZone(clock.getZone()).toInstant())
                .fold(this::ahead, Result::refused);
    }

    private Result<Instant> ahead(Instant moment) {
        if (moment.isAfter(clock.furthest())) {
            return Result.refused(new Refusal(
                    "date-year",
                    "clock.far",
                    "The clock moves at most " + PlatformClock.YEARS_AHEAD + " years ahead of the real time, because it"
                            + " never goes back. Give a moment before " + Moments.of(clock.furthest(), clock)));
        }
        return moment.isAfter(clock.instant())
                ? Result.done(moment)
                : Result.refused(new Refusal(
                        "date-day",
                        "clock.back",
                        "The clock never goes back. Give a moment after " + Moments.of(clock.instant(), clock)));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("No time", unreadable);
        }
    }

    private JteModel shown(Screen screen, Form form) {
        var machine = Clock.systemUTC().instant();
        return templates.operatorClock(
                screen.with(form),
                SummaryList.empty()
                        .row("The platform\u2019s time", Moments.of(clock.instant(), clock))
                        .row("The real time", Moments.of(machine, clock)));
    }

    private JteModel confirming(PageRequest request, Form form, Instant moment) {
        return templates.operatorClockSure(
                request.screen("Move the clock?").with(form).backTo(AT), Moments.of(moment, clock));
    }

    private Operator only(PageRequest request) {
        var operator = Operators.only(request);
        if (!platform.isSample()) {
            throw new NotFoundException();
        }
        return operator;
    }
}
