/**
 * What a school says about itself to its appropriate body, the mentors it names, and schools that the register does not
 * have. Features 2.2, 2.6, 2.9 and 2.22.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.school;
