/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The head teacher signs a registration, or sends it back (R8, R15, R64). */
@ProviderType
public interface SignRegistration {

    /** What the head teacher declares. */
    String DECLARATION =
            "I register this teacher for statutory induction with the appropriate body. The post is suitable for"
                    + " induction: I confirmed each point that the statutory guidance asks for. The early career teacher and I"
                    + " agree to the day on which induction starts.";

    /**
     * What the head teacher confirms besides the password.
     *
     * @param startAgreed teacher and head teacher agree to the start (R8)
     * @param feesAgreed the school agrees to the fees of the body for which it asks that (R10)
     * @param points what the post has, point by point (R15)
     * @param agreed the school accepts what its body wants agreed to with each registration (P24)
     */
    record Confirmed(boolean declared, boolean startAgreed, boolean feesAgreed, Set<Point> points, boolean agreed) {

        public static final Confirmed EVERYTHING = new Confirmed(true, true, true, SuitablePost.declared(), true);

        /** Where there is nothing to agree to with each registration. */
        public Confirmed(boolean declared, boolean startAgreed, boolean feesAgreed, Set<Point> points) {
            this(declared, startAgreed, feesAgreed, points, false);
        }

        public Confirmed {
            points = Set.copyOf(points);
        }
    }

    List<Registration> waiting(Caller caller, SchoolId school);

    /** Who brought a registration of this school to where it stands, for whoever comes too late to sign it. */
    Optional<Change> placed(Caller caller, SchoolId school, long registration);

    List<Refusal> sign(Caller caller, SchoolId school, Draft draft, String password, Confirmed confirmed);

    /** Sends it back to whoever wrote it, with what to change. */
    List<Refusal> sendBack(Caller caller, SchoolId school, Draft draft, String reason);
}
