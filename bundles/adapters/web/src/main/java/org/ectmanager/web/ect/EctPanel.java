/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.school.SchoolPanel.Panel;

/** A part of an early career teacher's record. A component that implements it appears there. */
public interface EctPanel {

    /**
     * What this person sees of it; empty when it is none of their work.
     *
     * @param address of the record, without a slash at its end
     */
    Optional<Panel> panel(Caller caller, Induction induction, String address);

    /** Where it stands among the others, smallest first. */
    int place();
}
