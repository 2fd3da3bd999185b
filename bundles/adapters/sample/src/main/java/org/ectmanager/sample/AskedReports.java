/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SeePlan;
import org.ectmanager.domain.people.Position;
import org.ectmanager.sample.SampleTeachers.Inducted;
import org.ectmanager.sample.SampleTeachers.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports that a teacher's plan asks for, and the day on which it asks for each. */
@Component(service = AskedReports.class)
public final class AskedReports {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final PlatformClock clock;
    private final SeePlan plans;

    @Activate
    public AskedReports(@Reference PlatformClock clock, @Reference SeePlan plans) {
        this.clock = clock;
        this.plans = plans;
    }

    List<Report> planned(Place place, Inducted teacher) {
        return plans.of(place.caller(Position.INDUCTION_TUTOR), teacher.induction())
                .orElseThrow()
                .reports();
    }

    List<Report> byNow(Place place, Inducted teacher) {
        var today = LocalDate.now(clock);
        return planned(place, teacher).stream()
                .filter(report -> !report.planned().opens().isAfter(today))
                .toList();
    }

    /** On the day on which the report was asked for, or now when that is not over. */
    void onItsDay(Report report, Runnable work) {
        var day = report.planned()
                .opens()
                .atTime(AFTERNOON)
                .atZone(clock.getZone())
                .toInstant();
        var moment = day.isBefore(clock.instant()) ? day : clock.instant();
        clock.during(moment, () -> {
            work.run();
            return moment;
        });
    }
}
