/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.eligibility.SupervisingBody;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.InductionSetting;

/** Whether induction may be served in a post at this school, too (R9, R12, R13; guidance 2.1, 2.4, 2.25). */
final class SecondSchool {

    private SecondSchool() {}

    static List<Refusal> obstacles(School school, SupervisingBody body) {
        var obstacles = new ArrayList<Refusal>();
        if (InductionSetting.ofTypeCode(school.typeCode()) == InductionSetting.NOT_A_SETTING) {
            obstacles.add(
                    Refusal.of(
                            "post.no-setting",
                            "Induction cannot be served at an establishment of this kind (guidance 2.1). Choose another school"));
        }
        if (school.specialMeasures()) {
            obstacles.add(Refusal.of(
                    "post.special-measures",
                    "The school is in special measures, so no induction begins there (guidance 2.4). Ask your appropriate"
                            + " body if inspectors have certified it as suitable"));
        }
        if (body.hubSchools().contains(school.id())) {
            obstacles.add(Refusal.of(
                    "post.employer",
                    "A hub cannot be the appropriate body for a teacher at its own school (guidance 2.25). Another"
                            + " appropriate body has to take the induction over first"));
        }
        return obstacles;
    }
}
