/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What docs/operations.md tells an operator to type where the archive was unpacked. */
public class StartedByHandIT {

    private static final String ADDRESS = "https://ect.example.org";

    private StartedArchive platform;
    private UnpackedArchive archive;

    @Before
    public void unpack() throws Exception {
        platform = new StartedArchive();
        archive = platform.archive;
        archive.set("etc/org.ectmanager.platform.cfg", "address", ADDRESS);
    }

    @After
    public void tidy_up() throws IOException {
        platform.close();
    }

    @Test
    public void it_starts_lets_the_first_operator_in_restores_a_backup_and_stops() throws Exception {
        assertNotEquals(0, platform.typed("status"));
        var site = platform.start();
        assertEquals(0, platform.typed("status"));
        assertTheLinkOpens(site);
        assertBacksUpAndRestores();
        platform.stop();
        assertNotEquals(0, platform.typed("status"));

        platform.start();
        platform.stop();
    }

    /** Nobody has an account yet, which is when a backup may be restored. */
    private void assertBacksUpAndRestores() throws Exception {
        var backup = archive.at("all.backup");
        platform.assertTyped("ect:backup " + backup, " were written to " + backup);
        platform.assertTyped("ect:restore " + backup, " were restored. Start the platform again");
        assertEquals("of what is refused", 1, platform.typedInConsole("ect:restore " + archive.at("none.backup")));
    }

    private void assertTheLinkOpens(Site site) throws IOException {
        var link = Files.readString(archive.at("first-operator-link.txt")).strip();
        assertTrue(link, link.startsWith(ADDRESS + "/operator/first/"));
        assertEquals(200, site.get(link.substring(ADDRESS.length())).statusCode());
    }
}
