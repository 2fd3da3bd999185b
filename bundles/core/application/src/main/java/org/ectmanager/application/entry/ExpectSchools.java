/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry;

import java.util.List;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.ExpectedSchools.Expected;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** An appropriate body keeps a list of schools: where its entry rule says so, only these register themselves (P2). */
@ProviderType
public interface ExpectSchools {

    /** Whether only schools on the list may register. */
    boolean asked(Caller caller);

    Slice<Expected> list(Caller caller, Wanted wanted);

    List<Refusal> add(Caller caller, SchoolId school);

    /** Takes a school off the list; one that has registered meanwhile stays. */
    List<Refusal> remove(Caller caller, SchoolId school);
}
