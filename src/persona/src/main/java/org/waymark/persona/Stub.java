package org.waymark.persona;

@jakarta.ejb.Stateless
public class Stub {}
