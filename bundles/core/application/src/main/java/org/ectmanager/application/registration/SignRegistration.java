/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The head teacher signs a registration, or sends it back (R8, R15, R64). */
@ProviderType
public interface SignRegistration {

    /** What the head teacher declares. */
    String DECLARATION =
            "I register this teacher for statutory induction with the appropriate body. The post is suitable for"
                    + " induction: I can recommend whether the Teachers\u2019 Standards are met; the teacher teaches whole"
                    + " classes, the same ones regularly, normally of the ages and subjects of the post, and plans and"
                    + " assesses like colleagues; there are a reduced timetable, an induction tutor, a mentor and a programme"
                    + " based on the national framework; no unreasonable demands are made, in discipline or otherwise, and no"
                    + " additional responsibilities given without support; and the governing body is satisfied that the"
                    + " school has the capacity.";

    List<Registration> waiting(Caller caller, SchoolId school);

    List<Refusal> sign(Caller caller, SchoolId school, Draft draft, String password, boolean declared);

    /** Sends it back to whoever wrote it, with what to change. */
    List<Refusal> sendBack(Caller caller, SchoolId school, Draft draft, String reason);
}
