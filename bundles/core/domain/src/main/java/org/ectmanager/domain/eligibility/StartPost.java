/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.school.SchoolId;

/**
 * The post in which induction is to start (R12, R13, R16).
 *
 * @param pattern how much is worked on how many days
 * @param lastsATerm false when the contract is known to end before a whole term is over
 */
public record StartPost(
        SchoolId school,
        InductionSetting setting,
        Sector sector,
        WorkingPattern pattern,
        boolean lastsATerm,
        Standing standing) {

    /**
     * What inspectors said.
     *
     * @param specialMeasuresFrom {@link LocalDate#MAX} when the school is not in special measures
     * @param trainedHereBefore was trained on an employment-based route here before the school came into them
     * @param certificate the inspectors' certificate that school or department is suitable; empty when there is none
     * @param overseasInspectedOn last inspection of a British school overseas, {@link LocalDate#MIN} when not known
     */
    public record Standing(
            LocalDate specialMeasuresFrom,
            boolean trainedHereBefore,
            String certificate,
            LocalDate overseasInspectedOn) {

        public static final Standing GOOD = new Standing(LocalDate.MAX, false, "", LocalDate.MIN);

        public Standing {
            requireNonNull(specialMeasuresFrom, "specialMeasuresFrom");
            requireNonNull(overseasInspectedOn, "overseasInspectedOn");
            certificate = certificate.strip();
        }

        public boolean inSpecialMeasuresOn(LocalDate day) {
            return !specialMeasuresFrom.isAfter(day);
        }

        public Optional<LocalDate> overseasInspection() {
            return Optional.of(overseasInspectedOn).filter(day -> !day.equals(LocalDate.MIN));
        }
    }

    public StartPost {
        requireNonNull(school, "school");
        requireNonNull(setting, "setting");
        requireNonNull(sector, "sector");
        requireNonNull(pattern, "pattern");
        requireNonNull(standing, "standing");
    }
}
