/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectmanager.fixtures.DebianServer;
import org.ectmanager.fixtures.DocumentedRoles;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * The archive with a PostgreSQL of its operator's, as docs/operations.md has it: its SQL, the keys of the database's cfg,
 * one password from a file and one from the environment.
 */
public class ExternalDatabaseIT {

    private static final String CFG = "etc/org.ectmanager.database.cfg";
    private static final String DATABASE = "ectmanager";
    private static final String OF_ROLE =
            "select count(*) from pg_stat_activity where datname = 'ectmanager' and usename = ";

    private DebianServer server;
    private StartedArchive platform;

    @Before
    public void set_up_as_documented() throws Exception {
        var programs = DebianServer.programs();
        assumeTrue("No PostgreSQL of Debian is here: sudo apt-get install postgresql", programs.isPresent());
        server = DebianServer.start(programs.get());
        platform = new StartedArchive();
        var archive = platform.archive;
        server.superuserRuns(DocumentedRoles.sql(archive.at("docs/operations.md"), "the owners own", "the apps own"));
        archive.set(CFG, "url", server.jdbcUrl(DATABASE));
        archive.set(CFG, "owner.user", "ect_owner");
        archive.set(CFG, "app.user", "ect_app");
        archive.set(CFG, "owner.password.file", password(archive.at("owner-password")));
        archive.set(CFG, "app.password.environment", "ECT_APP_PASSWORD");
        archive.export("ECT_APP_PASSWORD", "the apps own");
    }

    private static String password(Path file) throws IOException {
        return Files.writeString(file, "the owners own\n").toString();
    }

    @After
    public void tidy_up() throws IOException {
        if (platform != null) {
            platform.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    public void it_serves_pages_and_commands_out_of_that_database_and_starts_none_of_its_own() throws Exception {
        var site = platform.start();

        assertEquals(200, site.get("/").statusCode());
        assertTheFirstOperatorIsAwaited(site);
        platform.assertTyped("ect:jobs", "keep-papers");
        assertNotEquals("0", server.superuserAsks(DATABASE, OF_ROLE + "'ect_app'"));
        assertEquals(
                "PRODUCTION",
                server.superuserAsks(DATABASE, "select upper(value) from platform_setting where key = 'mode'"));
        assertNothingEmbedded();
        platform.stop();
        assertEquals("0", server.superuserAsks(DATABASE, OF_ROLE + "'ect_app'"));
    }

    /** A row that was written there is read again over the web. */
    private void assertTheFirstOperatorIsAwaited(Site site) throws IOException {
        var link =
                Files.readString(platform.archive.at("first-operator-link.txt")).strip();
        var page = site.get(link.substring(link.indexOf("/operator/first/")));
        assertEquals(page.body(), 200, page.statusCode());
    }

    private void assertNothingEmbedded() {
        assertFalse(Files.exists(platform.archive.at("database")));
        var processes = platform.archive.processes();
        assertFalse("of the platform itself", processes.isEmpty());
        assertTrue(processes.toString(), processes.stream().noneMatch(process -> process.contains("/bin/postgres")));
    }
}
