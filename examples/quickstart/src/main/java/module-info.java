/** The programs of the README: a host that asks for the three libraries and nothing else. */
module dev.attain.examples.quickstart {
    requires dev.attain.core;
    requires dev.attain.funnel;
    requires dev.attain.incentives;
}
