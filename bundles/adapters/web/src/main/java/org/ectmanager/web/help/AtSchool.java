/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** What a school's people do. */
final class AtSchool {

    static final Topic.Group TOPICS = new Topic.Group(
            "For schools",
            List.of(
                    new Topic(
                            "add-a-head-teacher",
                            "Add the head teacher",
                            "For induction leads. Until there is a head teacher, a red banner says so on your home page.",
                            List.of(
                                    "Choose “Add the head teacher” in the red banner. The position is chosen already.",
                                    "Enter the head teacher’s name and their own e-mail address, twice.",
                                    "Say whether they have had induction tutor training, and choose “Add person”."),
                            "They get an e-mail with what they need to sign in. Your appropriate body sees the new head teacher, and may have to confirm them before they sign: their home page says so then, and whom to ask. A school has one head teacher here: remove the one before to add another."),
                    new Topic(
                            "add-people",
                            "Add, change or remove people",
                            "For head teachers and induction leads. Induction tutors can do so with induction tutors; school administrators can add induction tutors.",
                            List.of(
                                    "Choose “People” in the menu.",
                                    "To add somebody, choose “Add a person”, choose the position and enter their details.",
                                    "To change somebody’s details, choose their name, then “Change details”.",
                                    "To end somebody’s position, choose their name, then “Remove”, and confirm it."),
                            "Until somebody has accepted the position you see what you typed and may correct it; another e-mail address asks another person. Afterwards name, telephone number and e-mail address are their own to change, and you see them as text. The last head teacher or induction lead of a school cannot be removed. People who left are listed below with their dates."),
                    new Topic(
                            "see-people",
                            "See who works with early career teachers at a school",
                            "For everybody at a school, and for the staff of an appropriate body.",
                            List.of(
                                    "At a school choose “People” in the menu.",
                                    "At an appropriate body choose “Schools” in the menu, then the school, then “People at this school”."),
                            "Each line says the position, and who has not signed in yet. Early career teachers are on a list of their own."),
                    new Topic(
                            "help-a-colleague",
                            "Help a colleague who cannot sign in",
                            "For head teachers and induction leads; induction tutors for other induction tutors.",
                            List.of(
                                    "Choose “People” in the menu, then your colleague’s name.",
                                    "Choose “Send a sign-in link” and confirm it.",
                                    "Your colleague opens the e-mail within an hour and chooses a new password."),
                            "Head teachers and induction leads see their colleagues’ usernames under “People”. Nobody ever sees or sets another person’s password. Somebody who has not accepted their position yet gets nothing but the invitation: choose “Send the invitation again” to send it once more."),
                    new Topic(
                            "help-a-teacher-in",
                            "Help an early career teacher who cannot sign in",
                            "For head teachers, induction leads and induction tutors, and for the appropriate body’s leads and administrators.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher. “Signing in” says when they were invited and whether they have come.",
                                    "Choose “Send the invitation again” if they have not, or “Send a sign-in link” if they have.",
                                    "Look at the e-mail address and confirm it. If it is wrong and they have not signed in, choose “Correct the e-mail address” on the record instead: the invitation then goes to the right one.",
                                    "If the record or the list says “Not this person”, the owner of the address said that they are not this teacher. Ask the teacher for their own address and choose “Correct the e-mail address”; if they only chose the wrong answer, enter the same address again."),
                            "Head teachers and induction leads see the username there, to tell somebody who forgot it. A one-time password works within seven days, and a new invitation ends the one before. A sign-in link works once, within an hour. Once signed in, the teacher changes a wrong address under “My account”, as does who has an account from an induction before; if mail to it was refused, a notice on the record leads to what to do. Teachers who were released use “I cannot sign in”."),
                    new Topic(
                            "address-that-takes-no-mail",
                            "Put right an address that takes no mail",
                            "For head teachers, induction leads and induction tutors, and for the appropriate body’s leads and administrators.",
                            List.of(
                                    "Open the person’s page under “People” or “Staff”, or the early career teacher’s record. A notice says on which day mail was refused.",
                                    "Choose “See what to do” in the notice.",
                                    "Ask the person in another way which address is right.",
                                    "If it is right, choose “Send the mails again”. If it is wrong, have it corrected as the page says; an early career teacher who has not signed in is invited anew by the right one."),
                            "Mail that a mail server refuses for good is not tried again by itself. Mail that it cannot take at the moment is, for as long as it takes."),
                    new Topic(
                            "mentors",
                            "Record your mentors",
                            "For head teachers, induction leads and induction tutors.",
                            List.of(
                                    "Choose “Mentors” in the menu, then “Add a mentor”.",
                                    "Enter the name and, if you like, the e-mail address and the teacher reference number.",
                                    "To change a mentor’s details choose the name; to take a mentor off the list choose “Remove”."),
                            "Mentors do not sign in and get no e-mail from us. Whoever is on the list already is not recorded a second time; two mentors of one name need e-mail addresses of their own."),
                    new Topic(
                            "change-mentor-or-tutor",
                            "Name another mentor or induction tutor",
                            "For head teachers, induction leads and induction tutors, while induction runs.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher.",
                                    "Choose “Change mentor or tutor” beside “People”.",
                                    "Choose the new mentor, the new induction tutor or both. To choose a mentor who is not on the list, choose “Add a mentor who is not on the list” first.",
                                    "If mentor and tutor are one person, say why, and choose “Save”."),
                            "It counts from today. What was signed keeps the names of those who signed. The new tutor gets an e-mail with the reports that are open, and goes on with what is written in them already. Teachers whose mentor or tutor has left stand under “What to do next” on your home page, and the pages that remove somebody lead to each of their teachers."),
                    new Topic(
                            "school-details",
                            "Say how to reach your school",
                            "For head teachers and induction leads.",
                            List.of(
                                    "Choose “School details” in the menu.",
                                    "Choose “Change” beside “How to reach you”.",
                                    "Enter the e-mail address, telephone number and website of the school office, and save."),
                            "Name, URN, address and kind of school come from Get Information about Schools; the school does not change them here. If one is wrong, have it put right in that register. Until that is through, your appropriate body can correct the name, the address and how the school is reached; the page then shows what was corrected, by whom and why, beside what the register says. If your school is not in the register yet, your appropriate body entered these facts: ask it to correct them."),
                    new Topic(
                            "term-dates",
                            "Enter your school’s own term dates",
                            "For head teachers and induction leads, and for leads and administrators of an appropriate body, when the school’s terms are not those of the appropriate body.",
                            List.of(
                                    "Choose “School details” in the menu, then “See and enter term dates”. Each school year says whose dates count.",
                                    "Choose “Enter the school’s own” beside the school year. The dates that count now are filled in: change what is different at your school.",
                                    "Choose “See which plans change” and read which dates of which teachers move.",
                                    "Choose “Save and plan anew”.",
                                    "To go back to the appropriate body’s dates, choose “Give up” beside the school year, read what changes, and confirm it."),
                            "Reports that were shared already keep their dates. If a teacher has posts at several schools, the dates of the school that leads count. “Why this date?” on a report says whose term dates were used."),
                    new Topic(
                            "several-schools",
                            "Work for more than one school",
                            "For people with a position at several schools of the same appropriate body.",
                            List.of(
                                    "After signing in, choose the school that you want to work for.",
                                    "To change to another one, choose “Your schools” in the menu."),
                            "")));

    private AtSchool() {}
}
