/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.SchoolJoining;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.JoinRegister;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JoinRegisterService implements JoinRegister {

    private final Rights rights;
    private final EntryChanges entries;
    private final SchoolJoining schools;

    @Activate
    public JoinRegisterService(
            @Reference Rights rights, @Reference EntryChanges entries, @Reference SchoolJoining schools) {
        this.rights = rights;
        this.entries = entries;
        this.schools = schools;
    }

    @Override
    public List<Refusal> join(Caller caller, SchoolId school, long version, String urn) {
        if (!urn.strip().matches("[0-9]{5,7}")) {
            rights.require(caller, Right.KEEP_SCHOOLS);
            return List.of(new Refusal("urn", "urn.wrong", "Enter the URN, which has 5 to 7 digits"));
        }
        return entries.change(caller, school, version, entry -> joined(entry, urn.strip()));
    }

    private List<Refusal> joined(Entry entry, String urn) {
        return switch (schools.join(entry.school().id(), urn)) {
            case JOINED -> {
                entries.tell(
                        entry.school().id(),
                        "school.joined",
                        "The school and its entry in the register became one",
                        "");
                yield List.of();
            }
            case NOTED -> {
                entries.tell(
                        entry.school().id(),
                        "school.urn-noted",
                        "The school\u2019s URN was noted; the register does not have it yet",
                        "");
                yield List.of();
            }
            case ANOTHER ->
                List.of(new Refusal(
                        "urn",
                        "urn.another",
                        "The school of this URN has another name and another postcode. If it is the same school,"
                                + " correct the name or the postcode here first"));
            case IN_USE ->
                List.of(new Refusal(
                        "urn",
                        "urn.in-use",
                        "An appropriate body works with the school of this URN already, so the two stay apart."
                                + " Ask your schools to register under that one"));
            case NOT_HERE -> List.of(EntryChanges.NOT_HERE);
        };
    }
}
