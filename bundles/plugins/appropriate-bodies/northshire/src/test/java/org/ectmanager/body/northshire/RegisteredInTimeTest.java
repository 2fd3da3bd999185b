/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.eligibility.ApplicationToStart;
import org.ectmanager.domain.eligibility.ClaimedName;
import org.ectmanager.domain.eligibility.PriorInduction;
import org.ectmanager.domain.eligibility.Sector;
import org.ectmanager.domain.eligibility.StartDates;
import org.ectmanager.domain.eligibility.StartPost;
import org.ectmanager.domain.eligibility.SupportTeam;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;

class RegisteredInTimeTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Northshire northshire = new Northshire(NorthshireTest.latest(30));

    @Test
    void a_registration_on_the_last_day_is_in_time() {
        assertThat(check(START.plusDays(30), "")).isInstanceOf(Finding.Allowed.class);
    }

    @Test
    void a_day_later_it_is_refused_and_says_until_when_it_was_possible() {
        var finding = check(START.plusDays(31), "");

        assertThat(finding).isInstanceOf(Finding.Refused.class);
        assertThat(finding.reason().sentence()).contains("1 October 2026");
    }

    @Test
    void a_late_one_for_which_northshire_gave_a_reason_is_only_noted() {
        assertThat(check(START.plusDays(31), "The school was told too late")).isInstanceOf(Finding.Warning.class);
    }

    private Finding check(LocalDate registeredOn, String backdatingReason) {
        var application = new ApplicationToStart(
                new ClaimedName(new PersonName("Ada", "Example"), ""),
                new TeacherCheck.NotAsked(),
                PriorInduction.NONE,
                new StartDates(registeredOn, START, registeredOn, backdatingReason),
                new StartPost(
                        new SchoolId(1),
                        InductionSetting.RELEVANT_SCHOOL,
                        Sector.STATE_FUNDED,
                        new WorkingPattern(Fte.FULL_TIME, BigDecimal.valueOf(5)),
                        true,
                        StartPost.Standing.GOOD),
                northshire.supervision(),
                new SupportTeam(Set.of(), Set.of(), false, ""));
        return northshire.startRules().get(0).check(application);
    }
}
