/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** What is done with reports and places that plugins bring in. */
final class Plugins {

    static final Topic.Group AT_SCHOOL = new Topic.Group(
            "For schools: telling lead providers",
            List.of(
                    new Topic(
                            "hand-over-at-school",
                            "See who has to hear of a change, and tick what is done",
                            "For head teachers, induction leads and induction tutors, once the appropriate body has authorised a registration.",
                            List.of(
                                    "Choose “Hand-overs” in the menu. Each card is one change to one early career teacher; each box in it is one place that has to hear of it.",
                                    "“Waiting” means that something is missing. Follow the link beside it, enter it there and come back: the card goes on by itself.",
                                    "“Ready” means that your appropriate body can send the file. Where it does not, follow the link to the place, enter the change there by hand, then tick that it is done, for Steplab “I have entered this in Steplab”, and save.",
                                    "Tick the other steps as they are done. Your name and the time are kept with each tick."),
                            "A tick can be taken back. Steplab has no connection to this service: nothing there changes by itself when you tick here.")));

    static final Topic.Group AT_BODY = new Topic.Group(
            "For appropriate bodies: reports to run, and hand-overs",
            List.of(
                    new Topic(
                            "run-a-report",
                            "Run a report, on screen or as a file",
                            "For the staff of an appropriate body.",
                            List.of(
                                    "Choose “Reports to run” in the menu, then the report.",
                                    "Change what is asked for and choose “Run”. Whatever you leave empty takes its usual value.",
                                    "Choose “Download as CSV” below the table for a file that spreadsheets open. It holds all rows, not only those of the page you see."),
                            "That you ran the report, and with what you chose, is recorded, because its rows name teachers."),
                    new Topic(
                            "send-hand-overs",
                            "Send hand-overs to a lead provider",
                            "For leads and administrators of an appropriate body.",
                            List.of(
                                    "Choose “Hand-overs” in the menu. What is ready for each place stands at the top.",
                                    "Choose “Make the file for” and the name of the place. What is in it is in no other file until you say what became of it.",
                                    "Download the file and send it in the way that you have agreed with the place.",
                                    "Come back, choose “I have sent it to” the place, and save. Your name, the moment and the file itself are kept as proof."),
                            "If you do not send it, discard it: what it tells of is then ready for the next file. If a school has entered something by hand in the meantime, the page says so.")));

    private Plugins() {}
}
