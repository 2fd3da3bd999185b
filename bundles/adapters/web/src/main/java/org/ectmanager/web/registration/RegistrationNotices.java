/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What schools should know of how an appropriate body takes registrations, before they go on (P3, P6, P24, P33). */
@Component(service = RegistrationNotices.class)
public final class RegistrationNotices {

    private final BodyRegistry bodies;
    private final AgreementNotices agreements;
    private final Clock clock;

    @Activate
    public RegistrationNotices(
            @Reference BodyRegistry bodies, @Reference AgreementNotices agreements, @Reference Clock clock) {
        this.bodies = bodies;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The page with what has to be known first. */
    Screen on(Screen screen, Caller caller, SchoolId school) {
        var shown = screen;
        for (var notice : Stream.of(agreements.notice(caller, school), tooEarly(caller.body()))
                .flatMap(Optional::stream)
                .toList()) {
            shown = shown.sayingToo(notice);
        }
        return shown;
    }

    /** Why something cannot be sent yet, with the way to what has to be accepted first. */
    Notice waiting(Caller caller, SchoolId school, List<Refusal> obstacles) {
        var said = Notice.important(
                "You cannot send this yet",
                obstacles.stream().map(Refusal::sentence).collect(Collectors.joining(". ", "", ".")));
        return agreements
                .notice(caller, school)
                .flatMap(Notice::link)
                .map(said::leadingTo)
                .orElse(said);
    }

    /** Until the day from which starts in September may be registered. */
    public Optional<Notice> tooEarly(BodyId body) {
        var today = LocalDate.now(clock);
        return bodies.find(body).flatMap(plugin -> plugin.registrationWindow()
                .notBefore(today)
                .map(day -> Notice.important(
                        "Do not register teachers for September " + day.getYear() + " yet",
                        plugin.profile().name() + " takes registrations for starts from September " + day.getYear()
                                + " on from " + Days.of(day)
                                + ". What you prepare before is kept, and you can send it on that day.")));
    }

    /** What else helps whoever registers. */
    List<String> advice(BodyId body) {
        return bodies.find(body).map(this::advice).orElse(List.of());
    }

    private List<String> advice(AppropriateBodyPlugin body) {
        var name = body.profile().name();
        var recommended = body.whoRegisters().recommended().stream()
                .map(position -> name + " recommends that the "
                        + position.title().toLowerCase(Locale.UK) + " registers teachers.");
        var promised = Stream.of(body.approvalChecks().workingDays())
                .filter(days -> days > 0)
                .map(days -> name + " means to deal with a registration within " + days
                        + (days == 1 ? " working day" : " working days") + " of the head teacher’s signature.");
        return Stream.of(recommended, closing(body), promised)
                .flatMap(each -> each)
                .toList();
    }

    /** In the order of the days, the next one first. */
    private Stream<String> closing(AppropriateBodyPlugin body) {
        var today = LocalDate.now(clock);
        return body.registrationWindow().closes().entrySet().stream()
                .map(entry -> new Closing(
                        entry.getKey().words(), next(entry.getValue().atYear(today.getYear()), today)))
                .sorted(Comparator.comparing(Closing::day))
                .map(closing -> "Registrations for starts in " + closing.term() + " of "
                        + closing.day().getYear() + " are taken until " + Days.of(closing.day()) + ".");
    }

    private record Closing(String term, LocalDate day) {}

    private static LocalDate next(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? day.plusYears(1) : day;
    }
}
