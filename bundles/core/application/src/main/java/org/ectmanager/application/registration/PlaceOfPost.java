/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.registration.Details.Place;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.eligibility.Sector;
import org.ectmanager.domain.eligibility.StartFact;
import org.ectmanager.domain.eligibility.StartPost;
import org.ectmanager.domain.eligibility.WelshSetting;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.InductionSetting;

/** The school of a post as the rules look at it: what the register knows, and what was said. */
public record PlaceOfPost(School school, Place said) {

    public PlaceOfPost {
        requireNonNull(school, "school");
        requireNonNull(said, "said");
    }

    public StartPost post(WorkingPattern pattern, boolean lastsATerm) {
        var standing = new StartPost.Standing(
                school.specialMeasures() ? LocalDate.MIN : LocalDate.MAX,
                said.trainedHere(),
                said.certificate(),
                school.overseasInspected().orElse(LocalDate.MIN));
        return new StartPost(
                school.id(),
                InductionSetting.ofTypeCode(school.typeCode()),
                Sector.ofTypeCode(school.typeCode()),
                pattern,
                lastsATerm,
                standing);
    }

    /** What is known besides. */
    public List<StartFact> facts() {
        var facts = new ArrayList<>(said.facts());
        if (school.typeCode() == EstablishmentType.WELSH_ESTABLISHMENT) {
            facts.add(new WelshSetting());
        }
        return facts;
    }
}
